//! The JSON room against serde_json, against its golden files, and against itself.
#![cfg(not(target_arch = "wasm32"))]

use domain::json::edit::{apply, set};
use domain::json::parse::parse;
use domain::pointer::Pointer;

#[test]
fn a_first_member_and_a_nested_one_are_laid_out_like_the_rest() {
    let text = "{\r\n\t\"a\": 1\r\n}";
    let root = parse(text).unwrap();
    let edits = set(text, &root, &Pointer::of(["emails", "0", "value"]), "\"x\"");
    let expected = "{\r\n\t\"a\": 1,\r\n\t\"emails\": [\r\n\t\t{\r\n\t\t\t\"value\": \"x\"\r\n\t\t}\r\n\t]\r\n}";
    assert_eq!(apply(text, &edits), expected);
}
