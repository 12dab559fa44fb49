//! Which file a file imports: every `crate::…` path, in `use` trees and in the middle of code. It
//! deliberately ignores other crates: Cargo's manifests say who may use whom.

use crate::source::Source;
use std::collections::BTreeMap;

/// One path that a file names.
#[derive(Debug, PartialEq, Eq)]
pub struct Import {
    /// Its segments after `crate`.
    pub segments: Vec<String>,
    /// The one-based line.
    pub line: usize,
}

/// Every `crate::…` path of a file's code.
pub fn imports(source: &Source) -> Vec<Import> {
    let mut found = Vec::new();
    for at in source.words("crate::") {
        let line = source.line(at);
        let mut paths = Vec::new();
        expand(&source.code[at + "crate::".len()..], &[], &mut paths);
        found.extend(paths.into_iter().map(|segments| Import { segments, line }));
    }
    found
}

/// Reads `a::{b, c::d}` into its paths; returns what follows it.
fn expand<'a>(text: &'a str, before: &[String], paths: &mut Vec<Vec<String>>) -> &'a str {
    let text = text.trim_start();
    if let Some(mut rest) = text.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('}') {
                return after;
            }
            let next = expand(rest, before, paths).trim_start();
            if next.len() == rest.len() {
                return rest;
            }
            rest = next.strip_prefix(',').unwrap_or(next);
        }
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let (word, mut rest) = text.split_at(end);
    let mut path = before.to_vec();
    if !word.is_empty() && word != "self" {
        path.push(word.to_owned());
    }
    match rest.strip_prefix("::") {
        Some(after) if after.starts_with('*') => {
            rest = &after[1..];
            paths.push(path);
        }
        Some(after) if !after.starts_with('<') => rest = expand(after, &path, paths),
        _ => paths.push(path),
    }
    match rest.trim_start().strip_prefix("as ") {
        Some(name) => {
            name.trim_start().trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
        }
        None => rest,
    }
}

/// The modules of one package: `check::run` → `src/domain/check/run.rs`.
pub struct Package<'a> {
    modules: BTreeMap<String, &'a Source>,
}

impl<'a> Package<'a> {
    /// The package whose sources lie in `folder`.
    pub fn new(folder: &str, sources: &'a [Source]) -> Self {
        let modules = sources.iter().filter_map(|source| {
            let inner = source.path.strip_prefix(folder)?.strip_prefix('/')?.strip_suffix(".rs")?;
            Some((inner.strip_suffix("/mod").unwrap_or(inner).replace('/', "::"), source))
        });
        Self { modules: modules.collect() }
    }

    /// The module that a path leads into, and its file.
    pub fn resolve(&self, import: &Import) -> Option<(&str, &'a Source)> {
        (1..=import.segments.len()).rev().find_map(|length| {
            let name = import.segments[..length].join("::");
            self.modules.get_key_value(&name).map(|(name, source)| (name.as_str(), *source))
        })
    }

    /// Each module with its file.
    pub fn modules(&self) -> impl Iterator<Item = (&str, &'a Source)> {
        self.modules.iter().map(|(name, source)| (name.as_str(), *source))
    }
}

#[test]
fn use_trees_are_expanded() {
    let source = Source::new(
        "src/x/a.rs",
        "use crate::{b::{self, C}, d as e, f::*};\nfn g() { crate::h::i(crate::j::K::<u8>::new()) }\n",
    );
    let found: Vec<_> = imports(&source)
        .iter()
        .map(|it| format!("{}:{}", it.line, it.segments.join(".")))
        .collect();
    assert_eq!(found, ["1:b", "1:b.C", "1:d", "1:f", "2:h.i", "2:j.K"]);
}

#[test]
fn a_path_leads_into_the_deepest_module_that_exists() {
    let sources =
        ["src/x/lib.rs", "src/x/a/mod.rs", "src/x/a/b.rs"].map(|path| Source::new(path, "//! x\n"));
    let package = Package::new("src/x", &sources);
    let to = |path: &str| {
        let segments = path.split("::").map(str::to_owned).collect();
        package.resolve(&Import { segments, line: 1 }).map(|(_, source)| source.path.as_str())
    };
    assert_eq!(to("a::b::C"), Some("src/x/a/b.rs"));
    assert_eq!(to("a::D"), Some("src/x/a/mod.rs"));
    assert_eq!(to("E"), None);
}
