//! What holds for every file by itself: its head, length, name, and the words it avoids. It
//! deliberately leaves to clippy what clippy sees better.

use crate::finding::Finding;
use crate::source::Source;

const LONGEST: usize = 400;
const VAGUE: [&str; 8] =
    ["common", "helper", "helpers", "misc", "shared", "types", "util", "utils"];

/// Each file opens with `//!`.
pub fn heads(source: &Source) -> Vec<Finding> {
    let opens = source.text.starts_with("//! ");
    let to_do = "Open the file with `//!`: what it is for, what it deliberately does not do.";
    (!opens)
        .then(|| Finding::at(source, 1, "does not open with `//!`.", to_do))
        .into_iter()
        .collect()
}

/// No file has more than 400 lines.
pub fn lengths(source: &Source) -> Vec<Finding> {
    let lines = source.text.lines().count();
    let what = format!("has {lines} lines, more than {LONGEST}.");
    let to_do = "Find the second thing in it and give it a file of its own.";
    (lines > LONGEST).then(|| Finding::at(source, LONGEST, what, to_do)).into_iter().collect()
}

/// A file is named after its one public thing.
pub fn names(source: &Source) -> Vec<Finding> {
    let vague = VAGUE.iter().any(|name| source.path.split('/').any(|part| part == *name))
        || VAGUE.contains(&source.stem());
    let to_do = "Name it after its one public thing.";
    vague
        .then(|| Finding::at(source, 1, "has a name that says nothing.", to_do))
        .into_iter()
        .collect()
}

/// `mod.rs` and `lib.rs` hold only `pub mod` lines, docs and attributes.
pub fn lists(source: &Source) -> Vec<Finding> {
    if !matches!(source.stem(), "mod" | "lib") {
        return Vec::new();
    }
    let to_do = "Keep only `pub mod` lines and docs here; move the rest to a file of its own.";
    let list = |line: &str| {
        line.is_empty()
            || (line.starts_with("pub mod ") && line.ends_with(';'))
            || (line.starts_with("#[") || line.starts_with("#![")) && line.ends_with(']')
    };
    let lines = source.code.lines().enumerate().map(|(at, line)| (at + 1, line.trim()));
    lines
        .filter(|(_, line)| !list(line))
        .map(|(at, line)| Finding::at(source, at, format!("is a list, but holds `{line}`."), to_do))
        .collect()
}

/// Words that no code outside tests holds, and what to write instead.
const AVOIDED: [(&str, &str); 9] = [
    ("pub use", "One path for one thing: let callers name the module where it lives."),
    ("pub(crate) use", "One path for one thing: let callers name the module where it lives."),
    ("super::", "Write the path from `crate::`."),
    (".unwrap()", "Return an error, or make the wrong state impossible."),
    (".expect(\"", "Return an error, or make the wrong state impossible."),
    ("panic!", "Return an error, or make the wrong state impossible."),
    ("unreachable!", "Return an error, or make the wrong state impossible."),
    ("todo!", "Do it, or leave it out."),
    ("unimplemented!", "Do it, or leave it out."),
];

/// No file uses a word of `AVOIDED`.
pub fn words(source: &Source) -> Vec<Finding> {
    AVOIDED
        .iter()
        .flat_map(|(word, to_do)| {
            let found = source.words(word).into_iter();
            found.map(move |at| {
                Finding::at(source, source.line(at), format!("says `{word}`."), to_do)
            })
        })
        .collect()
}

#[test]
fn each_check_of_a_file_can_fail() {
    let found = |check: fn(&Source) -> Vec<Finding>, path: &str, text: &str| {
        check(&Source::new(path, text)).iter().map(|Finding(line)| line.clone()).collect::<Vec<_>>()
    };
    assert_eq!(found(heads, "src/a.rs", "//! a\n"), [""; 0]);
    assert!(found(heads, "src/a.rs", "use b;\n")[0].starts_with("src/a.rs:1: does not open"));
    assert_eq!(found(lengths, "src/a.rs", &"//! a\n".repeat(400)), [""; 0]);
    assert!(found(lengths, "src/a.rs", &"//! a\n".repeat(401))[0].contains("has 401 lines"));
    assert_eq!(found(names, "src/type_of.rs", ""), [""; 0]);
    assert_eq!(found(names, "src/utils.rs", "").len(), 1);
    assert_eq!(found(names, "src/helpers/a.rs", "").len(), 1);
    assert_eq!(found(lists, "src/a/mod.rs", "//! a\n\n/// b\npub mod b;\n"), [""; 0]);
    assert!(found(lists, "src/lib.rs", "//! a\npub mod b;\nfn c() {}\n")[0].contains(":3: "));
    assert_eq!(
        found(words, "src/a.rs", "// panic!\nlet b = \".unwrap()\"; c.unwrap_or(d);"),
        [""; 0]
    );
    let bad = "pub use a::b;\nc.unwrap();\nd.expect(\"e\");\npanic!();\nuse super::f;\n";
    assert_eq!(found(words, "src/a.rs", bad).len(), 5);
    let tested = "#[cfg(test)]\nmod tests { fn a() { b.unwrap() } }\n";
    assert_eq!(found(words, "src/a.rs", tested), [""; 0]);
}
