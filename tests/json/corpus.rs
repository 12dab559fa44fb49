//! What is JSON and what is not: the same as serde_json says, on texts named after the manner of
//! JSONTestSuite, on random documents and on broken ones.

use crate::property::reading::{is_the_same_to_serde_json, spans_hold};
use crate::random::Random;
use domain::json::document::Value;
use domain::json::grammar::{MAX_BYTES, MAX_DEPTH};
use domain::json::parse::parse;

const VALID: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1.5",
    "1e5",
    "1E+5",
    "1e-5",
    "0.0",
    "-0.1e1",
    "1234567890123456789012",
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\u00e9\"",
    "\"\\uD83D\\uDE00\"",
    "\"\\\\\\/\\b\\f\\n\\r\\t\\\"\"",
    "\"\u{7f}\"",
    "\"\u{2028}\"",
    "\"é😀\"",
    "\"\\uFFFF\"",
    "[]",
    "{}",
    "[[]]",
    "[{}]",
    "{\"\":0}",
    "{\"a\":1,\"a\":2}",
    " [1 , 2 ]\r\n\t",
    "[\"a\",null,true]",
    "{\"a\":{\"b\":[{}]}}",
    "\n{\"a\"\t:\r1}",
    "[1,\n2]",
    "\"//\"",
    "\"\u{feff}\"",
    "[\"\\ud7ff\"]",
    "[\"\\uE000\"]",
    "[\"\\uDBFF\\uDFFF\"]",
    "[0,0,0]",
    "[-0e0]",
    "{\"a\\u0062\":1}",
];

const INVALID: &[&str] = &[
    "",
    " ",
    "nul",
    "nulll",
    "tru",
    "True",
    "NaN",
    "Infinity",
    "-Infinity",
    "undefined",
    "01",
    "-01",
    "00",
    "+1",
    ".5",
    "1.",
    "1.e5",
    "1e",
    "1e+",
    "-",
    "--1",
    "0x1",
    "1_0",
    "1a",
    "0e",
    "1.2.3",
    "\"",
    "\"\\\"",
    "\"\\x\"",
    "\"\\u12\"",
    "\"\\u12G4\"",
    "\"\\u+123\"",
    "\"\\uD800\"",
    "\"\\uD800\\u0041\"",
    "\"\\uDC00\"",
    "\"\\uD800x\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{0}\"",
    "\"\u{1f}\"",
    "'a'",
    "“a”",
    "[",
    "]",
    "[1",
    "[1,",
    "[1,]",
    "[,1]",
    "[1,,2]",
    "[1 2]",
    "[1}",
    "[\"a\":1]",
    "{",
    "}",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":1",
    "{\"a\":1,",
    "{\"a\":1,}",
    "{,}",
    "{\"a\" 1}",
    "{\"a\"=1}",
    "{\"a\"::1}",
    "{\"a\":}",
    "{a:1}",
    "{1:1}",
    "{'a':1}",
    "{null:1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1;\"b\":2}",
    "{\"a\":1]",
    "{[]:1}",
    "{}{}",
    "[][]",
    "1 2",
    "{}}",
    "[]]",
    "{},",
    "// c\n1",
    "/* c */1",
    "1 // c",
    "# c\n1",
    "\u{feff}{}",
    "\u{a0}1",
    "\u{c}1",
    "\u{0}",
    "[1\u{0}]",
    "\u{200b}{}",
    "<a/>",
    "\"a\" \"b\"",
    "\"a\":1",
    "a",
    "é",
    "[\"a\\\n\"]",
];

#[test]
fn serde_json_accepts_and_refuses_the_same_texts() {
    for text in VALID {
        let root = parse(text).unwrap_or_else(|it| panic!("{text:?} {it:?}"));
        spans_hold(text, &root);
        is_the_same_to_serde_json(text);
    }
    for text in INVALID {
        assert!(parse(text).is_err(), "{text:?}");
        is_the_same_to_serde_json(text);
    }
    assert!(VALID.len() + INVALID.len() >= 80);
}

#[test]
fn serde_json_reads_random_documents_the_same_broken_or_not() {
    let mut random = Random::new(5);
    for _ in 0..3000 {
        let text = random.document();
        spans_hold(&text, &parse(&text).expect(&text));
        is_the_same_to_serde_json(&text);
        let broken = random.mutated(&text);
        is_the_same_to_serde_json(&broken);
        is_the_same_to_serde_json(&random.noise());
    }
}

#[test]
fn numbers_and_duplicates_stay_as_they_were_written() {
    let root = parse("{\"a\": 1.50, \"a\": 1e999}").unwrap();
    let numbers: Vec<_> = root.members().iter().map(|it| it.node.value.clone()).collect();
    assert_eq!(numbers, ["1.50", "1e999"].map(|it| Value::Number(it.to_owned())));
}

#[test]
fn depth_and_size_are_bounded() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse(&nested(MAX_DEPTH)).is_ok());
    let deep = parse(&nested(MAX_DEPTH + 1)).unwrap_err();
    assert_eq!((deep.span.start, deep.fix.len()), (MAX_DEPTH, 0));
    assert!(parse(&"{\"a\":[".repeat(500_000)).is_err());
    let mut large = "é".repeat(MAX_BYTES / 2);
    large.insert(0, '"');
    let fault = parse(&large).unwrap_err();
    assert!(fault.message.contains("8388609 bytes"), "{}", fault.message);
    assert_eq!(large.get(fault.span.start..).map(str::len), Some(2));
}
