//! The tolerant lexer takes any text.

use crate::random::Random;
use domain::json::token::{TokenKind, tokens};

#[test]
fn a_broken_text_is_still_coloured() {
    let text = "{\"a\" : \"b\\\"\",\n'c' -1.5e3 01 true nul \"open: 1\n]";
    let found: Vec<(&str, TokenKind)> =
        tokens(text).into_iter().map(|(span, kind)| (span.of(text), kind)).collect();
    use TokenKind::{Invalid, Key, Literal, Number, Punctuation, String};
    let expected = [
        ("{", Punctuation),
        ("\"a\"", Key),
        (":", Punctuation),
        ("\"b\\\"\"", String),
        (",", Punctuation),
        ("'c'", Invalid),
        ("-1.5e3", Number),
        ("01", Invalid),
        ("true", Literal),
        ("nul", Invalid),
        ("\"open: 1", String),
        ("]", Punctuation),
    ];
    assert_eq!(found, expected);
}

#[test]
fn tokens_of_any_text_stand_in_order_and_hold_all_that_is_not_white_space() {
    let mut random = Random::new(3);
    for round in 0..3000 {
        let document = random.document();
        let text = if round % 2 == 0 { random.noise() } else { random.mutated(&document) };
        let mut last = 0;
        for (span, _) in tokens(&text) {
            let gap = text.get(last..span.start).expect(&text);
            assert!(gap.bytes().all(|it| b" \t\r\n".contains(&it)), "{text:?}");
            assert!(!span.of(&text).is_empty(), "{text:?} {span:?}");
            last = span.end;
        }
        assert!(text[last..].trim_matches([' ', '\t', '\r', '\n']).is_empty(), "{text:?}");
    }
}
