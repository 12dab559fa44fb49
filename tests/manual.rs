//! The manual of the rules against the rules: every head can be read and drawn, the chapters list
//! every rule once, and what the examples call wrong is what the rule finds.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

use std::fs;
use std::path::{Path, PathBuf};

use domain::check::catalog::RULES;
use domain::check::example::{findings, is_document};
use domain::check::rule::Rule;
use domain::json::parse::parse;
use manual::contents::contents;
use manual::head::{Head, read};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("check")
}

fn head(rule: &Rule) -> Head {
    let path = folder().join("rules").join(rule.file).with_extension("rs");
    let text = fs::read_to_string(&path).unwrap();
    read(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

#[test]
fn every_rule_has_a_head_that_the_page_can_draw() {
    for rule in RULES {
        let head = head(rule);
        assert!(head.what.ends_with(['.', ')']), "{}: {}", rule.code, head.what);
    }
}

#[test]
fn the_chapters_list_the_rules_in_the_catalogs_order() {
    let catalog = fs::read_to_string(folder().join("catalog.rs")).unwrap();
    let chapters = contents(&catalog).unwrap();
    let listed: Vec<&str> = chapters.iter().flat_map(|it| &it.files).map(String::as_str).collect();
    let rules: Vec<&str> = RULES.iter().map(|rule| rule.file).collect();
    assert_eq!(listed, rules);
    for chapter in &chapters {
        assert!(!chapter.files.is_empty(), "the chapter “{}” is empty", chapter.title);
        let same = chapters.iter().filter(|it| it.title == chapter.title).count();
        assert_eq!(same, 1, "two chapters are called “{}”", chapter.title);
    }
}

/// What is given in words (a chosen directory, a time) is not in the text, so no example with it
/// can be tried.
#[test]
fn what_an_example_calls_wrong_is_found_and_what_it_calls_right_is_not() {
    let mut tried = 0;
    let mut not = Vec::new();
    for rule in RULES {
        let head = head(rule);
        for wrong in &head.wrong {
            match findings(rule, wrong).is_empty() {
                false => tried += 1,
                true if is_document(rule, wrong) && head.given.is_empty() => {
                    panic!("{}: not found in its own wrong example {wrong}", rule.code)
                }
                true => not.push(rule.code),
            }
        }
        for right in head.right.iter().filter(|it| !it.contains('…')) {
            let found = findings(rule, right);
            assert!(found.is_empty(), "{}: found in its right example {right}", rule.code);
        }
    }
    assert!(tried > 8 * not.len(), "{tried} were found, these were not: {not:?}");
}

#[test]
fn a_finding_in_an_example_lies_in_it() {
    for rule in RULES {
        for wrong in &head(rule).wrong {
            for found in findings(rule, wrong) {
                let place = wrong.get(found.span.start..found.span.end);
                assert!(place.is_some(), "{}: {:?} in {wrong}", rule.code, found.span);
            }
        }
    }
}

#[test]
fn a_right_example_that_is_a_document_is_json() {
    for rule in RULES.iter().filter(|rule| rule.kinds.iter().all(|kind| kind.is_json())) {
        for right in head(rule).right.iter().filter(|it| is_document(rule, it)) {
            assert!(parse(right).is_ok(), "{}: {right}", rule.code);
        }
    }
}
