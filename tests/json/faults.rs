//! Every fault by name: `faults.input` in, `faults.golden` out. `UPDATE_GOLDEN=1` writes anew.

use crate::random::Random;
use domain::json::edit::{apply, moved};
use domain::json::parse::parse;
use domain::json::position::locate;

const INPUT: &str = include_str!("faults.input");
const GOLDEN: &str = include_str!("faults.golden");

/// The titles and texts; `⟨FEFF⟩` stands for the character U+FEFF.
fn cases() -> Vec<(&'static str, String)> {
    let blocks = INPUT.split("=== ").skip(1);
    blocks
        .map(|block| {
            let (title, text) = block.split_once('\n').unwrap();
            let mut parts = text.strip_suffix('\n').unwrap_or(text).split('⟨');
            let mut out = parts.next().unwrap().to_owned();
            for part in parts {
                let (code, rest) = part.split_once('⟩').unwrap();
                out.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
                out.push_str(rest);
            }
            (title, out)
        })
        .collect()
}

/// The way back: what cannot be seen by its code.
fn visible(character: char) -> String {
    match character {
        '\n' | ' ' => character.into(),
        _ if character.is_control() || character.is_whitespace() => {
            format!("⟨{:X}⟩", u32::from(character))
        }
        _ => character.into(),
    }
}

/// The text after all mends that are offered, and their number.
fn mended(text: &str) -> (String, usize) {
    let mut text = text.to_owned();
    for step in 0..=text.len() + 8 {
        match parse(&text) {
            Err(error) if !error.fix.is_empty() => text = apply(&text, &error.fix),
            _ => return (text, step),
        }
    }
    panic!("the mends of {text:?} go on for ever");
}

#[test]
fn every_fault_is_named_and_mended_as_its_golden_file_says() {
    let mut shown = String::new();
    for (title, text) in cases() {
        let error = parse(&text).expect_err(title);
        let at = locate(&text, error.span.start);
        let (after, steps) = mended(&text);
        let ends = match parse(&after) {
            Ok(_) => "then it is JSON".to_owned(),
            Err(left) => format!("then it stays: {}", left.message),
        };
        shown += &format!(
            "=== {title}\n{}:{} {:?}\n{}\n{}\n{steps} mends, {ends}\n",
            at.line,
            at.column,
            error.span.of(&text),
            error.message,
            error.help
        );
        if steps > 0 {
            shown += &after.chars().map(visible).collect::<String>();
            shown.push('\n');
        }
    }
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/json/faults.golden"),
            shown,
        )
        .unwrap();
        return;
    }
    for (found, golden) in shown.split("=== ").zip(GOLDEN.split("=== ")) {
        assert_eq!(found, golden);
    }
    assert_eq!(shown, GOLDEN);
}

#[test]
fn a_mend_never_leaves_the_same_fault_at_the_same_place_and_mending_ends() {
    let mut random = Random::new(7);
    let mut faults = 0;
    for round in 0..4000 {
        let text = if round % 3 == 0 { random.pick(&cases()).1.clone() } else { random.document() };
        let text = random.mutated(&text);
        let Err(error) = parse(&text) else { continue };
        faults += 1;
        assert!(!error.message.is_empty() && !error.help.is_empty(), "{text:?}");
        assert!(error.span.end > error.span.start || text.is_empty(), "{text:?} {error:?}");
        assert!(text.get(error.span.start..error.span.end).is_some(), "{text:?} {error:?}");
        for edit in &error.fix {
            assert!(text.get(edit.span.start..edit.span.end).is_some(), "{text:?} {error:?}");
        }
        if let Err(after) = parse(&apply(&text, &error.fix))
            && !error.fix.is_empty()
        {
            let same = after.message == error.message
                && after.span.start == moved(error.span.start, &error.fix);
            assert!(!same, "{text:?} {error:?}");
        }
        mended(&text);
    }
    assert!(faults > 2000, "{faults}");
}
