//! Edits change what they say and nothing else.

use crate::property::editing::{places, remove_holds, set_holds};
use crate::random::Random;
use domain::json::edit::{Edit, apply, moved, remove, set};
use domain::json::parse::parse;
use domain::json::position::Span;
use domain::json::write::{pretty_text, string};
use domain::pointer::Pointer;

const CASES: &str = include_str!("editing.txt");

fn pointer(text: &str) -> Pointer {
    Pointer::parse(text).unwrap()
}

/// Blocks of `>>> set POINTER VALUE` or `>>> remove POINTER`, the text, `<<<`, the text after.
#[test]
fn an_edit_is_laid_out_like_its_neighbours() {
    for block in CASES.split(">>> ").skip(1) {
        let (command, texts) = block.split_once('\n').unwrap();
        let (before, after) = texts.split_once("<<<\n").unwrap();
        let words: Vec<&str> = command.splitn(3, ' ').collect();
        let at = pointer(words[1]);
        for newline in ["\n", "\r\n"] {
            let before = before.replace('\n', newline);
            let root = parse(&before).unwrap();
            let edits = match words[0] {
                "set" => set(&before, &root, &at, &words[2].replace("\\n", "\n")),
                _ => remove(&before, &root, &at),
            };
            assert_eq!(apply(&before, &edits), after.replace('\n', newline), "{command}");
        }
    }
}

#[test]
fn after_set_the_value_is_there_and_all_else_is_as_it_was() {
    let mut random = Random::new(11);
    let mut added = 0;
    for _ in 0..4000 {
        let text = random.document();
        let root = parse(&text).expect(&text);
        let mut at = random.pick(&places(&root)).0.clone();
        for _ in 0..random.below(3) {
            at = at.child(*random.pick(&["a", "new", "0", "-", "é\"", "1"]));
        }
        let value = random.value();
        added += usize::from(set_holds(&text, &root, &at, &value));
    }
    assert!(added > 800, "{added}");
}

#[test]
fn after_remove_one_place_is_gone_and_all_else_is_as_it_was() {
    let mut random = Random::new(13);
    for _ in 0..4000 {
        let text = random.document();
        let root = parse(&text).expect(&text);
        let at = random.pick(&places(&root)).0.clone();
        remove_holds(&text, &root, &at);
    }
}

#[test]
fn edits_that_do_not_fit_are_left_out_without_a_panic() {
    let text = "aé😀b";
    let edit = |start, end, to: &str| Edit::replace(Span::new(start, end), to);
    assert_eq!(apply(text, &[edit(2, 3, "x"), edit(9, 12, "x"), edit(3, 1, "x")]), text);
    assert_eq!(apply(text, &[edit(7, 8, "c"), edit(0, 1, "A"), edit(0, 3, "overlaps")]), "Aé😀c");
    assert_eq!(apply(text, &[edit(1, 1, "1"), edit(1, 1, "2")]), "a12é😀b");
    let edits = [edit(1, 3, "xyz"), edit(0, 0, "-"), edit(7, 8, "")];
    assert_eq!(apply(text, &edits), "-axyz😀");
    assert_eq!([0, 1, 2, 3, 7, 8].map(|at| moved(at, &edits)), [1, 2, 2, 5, 9, 9]);
    let mut random = Random::new(17);
    for _ in 0..3000 {
        let edits: Vec<Edit> =
            (0..random.below(5)).map(|_| edit(random.below(12), random.below(12), "x")).collect();
        let after = apply(text, &edits);
        assert!(after.len() <= text.len() + edits.len());
    }
}

#[test]
fn laying_out_anew_keeps_numbers_order_and_duplicates() {
    let text = "{\"b\":1.50,\"a\":[],\"b\":{},\"c\":[{\"d\":\"\\u0007\\/\"}]}";
    let shown = "{\n  \"b\": 1.50,\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    {\n      \"d\": \"\\u0007/\"\n    }\n  ]\n}";
    assert_eq!(pretty_text(text).as_deref(), Some(shown));
    assert_eq!(pretty_text(shown).as_deref(), Some(shown));
    assert_eq!(pretty_text("{"), None);
}

#[test]
fn any_text_survives_as_a_json_string() {
    assert_eq!(string("O'Brien \"x\"\\\n\u{1}é/"), "\"O'Brien \\\"x\\\"\\\\\\n\\u0001é/\"");
    let mut random = Random::new(19);
    for _ in 0..1000 {
        let text = random.noise();
        assert_eq!(parse(&string(&text)).unwrap().as_str(), Some(&*text));
    }
}
