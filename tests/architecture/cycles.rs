//! Import cycles between the files of a package. It deliberately reports each cycle once, as the
//! way round.

use crate::finding::Finding;
use crate::import::{Package, imports};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// Every cycle of the package in `folder`.
pub fn cycles(folder: &str, sources: &[Source]) -> Vec<Finding> {
    let package = Package::new(folder, sources);
    let mut edges: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, source) in package.modules() {
        let to = imports(source).iter().filter_map(|it| package.resolve(it)).collect::<Vec<_>>();
        let to = to.into_iter().map(|(_, to)| to.path.as_str()).filter(|to| *to != source.path);
        edges.entry(&source.path).or_default().extend(to);
    }
    let mut done = BTreeSet::new();
    let mut found = Vec::new();
    for start in edges.keys().copied() {
        walk(start, &edges, &mut Vec::new(), &mut done, &mut found);
    }
    let to_do = "Move what both need into a third file above them.";
    found.iter().map(|way| Finding(format!("import cycle: {}. {to_do}", way.join(" → ")))).collect()
}

fn walk<'a>(
    file: &'a str,
    edges: &BTreeMap<&'a str, BTreeSet<&'a str>>,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
    found: &mut Vec<Vec<&'a str>>,
) {
    if let Some(at) = way.iter().position(|it| *it == file) {
        found.push(way[at..].iter().copied().chain([file]).collect());
        return;
    }
    if !done.insert(file) {
        return;
    }
    way.push(file);
    for to in edges.get(file).into_iter().flatten() {
        walk(to, edges, way, done, found);
    }
    way.pop();
}

#[test]
fn a_cycle_of_files_is_found_and_a_diamond_is_none() {
    let file = |name: &str, to: &[&str]| {
        let uses: String = to.iter().map(|to| format!("use crate::{to}::X;\n")).collect();
        Source::new(&format!("src/x/{name}.rs"), &format!("//! x\n{uses}"))
    };
    let diamond = [file("a", &["b", "c"]), file("b", &["d"]), file("c", &["d"]), file("d", &["d"])];
    assert_eq!(cycles("src/x", &diamond), []);
    let ring = [file("a", &["b"]), file("b", &["c"]), file("c", &["b"])];
    let found = cycles("src/x", &ring);
    assert_eq!(found.len(), 1);
    assert!(found[0].0.starts_with("import cycle: src/x/b.rs → src/x/c.rs → src/x/b.rs."));
}
