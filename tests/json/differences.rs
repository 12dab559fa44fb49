//! The difference of two texts, done to the one, gives the other, and is no more than it need be.

use crate::random::Random;
use domain::json::difference::difference;
use domain::json::edit::apply;

/// The edits as `from-to "replacement"`.
fn edits(old: &str, new: &str) -> Vec<String> {
    let edits = difference(old, new);
    assert_eq!(apply(old, &edits), new, "{old:?} {new:?}");
    edits
        .iter()
        .map(|it| format!("{}-{} {:?}", it.span.start, it.span.end, it.replacement))
        .collect()
}

#[test]
fn each_place_that_differs_is_an_edit_of_its_own() {
    let old = "{\n  \"a\": \"True\",\n  \"b\": 1,\n  \"c\": \"x\"\n}\n";
    let new = "{\n  \"a\": true,\n  \"b\": 1,\n  \"c\": \"xy\"\n}\n";
    assert_eq!(edits(old, new), ["9-15 \"true\"", "36-36 \"y\""]);
}

#[test]
fn a_line_that_came_or_went_leaves_its_neighbours() {
    let old = "one\ntwo\nthree\nfour\n";
    assert_eq!(edits(old, "one\nthree\nfour\nfive\n"), ["4-8 \"\"", "19-19 \"five\\n\""]);
    assert_eq!(edits(old, "zero\none\ntwo\nfour\n"), ["0-0 \"zero\\n\"", "8-14 \"\""]);
}

#[test]
fn equal_texts_differ_nowhere_and_empty_ones_everywhere() {
    assert!(edits("", "").is_empty());
    assert!(edits("a\nb", "a\nb").is_empty());
    assert_eq!(edits("", "a\nb"), ["0-0 \"a\\nb\""]);
    assert_eq!(edits("a\nb", ""), ["0-3 \"\""]);
}

#[test]
fn characters_of_several_bytes_stay_whole() {
    assert_eq!(edits("aéb", "aèb"), ["1-3 \"è\""]);
    assert_eq!(edits("😀", "😁"), ["0-4 \"😁\""]);
}

#[test]
fn any_text_becomes_any_other() {
    let mut random = Random::new(11);
    for _ in 0..400 {
        let old = random.document();
        let near = random.mutated(&old);
        let far = random.document();
        edits(&old, &near);
        edits(&old, &far);
    }
    let long: String = (0..2000).map(|line| format!("{line}\n")).collect();
    assert_eq!(edits(&long, &long.replace("7\n", "x\n")).len(), 1);
}
