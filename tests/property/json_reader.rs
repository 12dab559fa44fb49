//! Any text is read as serde_json reads it, or its first fault lies in it; what was read is written,
//! laid out and edited without a change of any other value.

use crate::property::{editing, reading, sound};
use domain::json::difference::difference;
use domain::json::document::Node;
use domain::json::edit::{apply, moved};
use domain::json::locator::Locator;
use domain::json::parse::parse;
use domain::json::position::locate;
use domain::json::syntax::SyntaxError;
use domain::json::token::tokens;
use domain::json::write::pretty;

/// As many places of a document are edited.
const MOST_PLACES: usize = 24;

/// Holds it over the text that these bytes are.
pub fn holds(data: &[u8]) {
    let text = &*String::from_utf8_lossy(data);
    reading::is_the_same_to_serde_json(text);
    tokens_lie_in(text);
    match parse(text) {
        Err(error) => fault_lies_in(text, &error),
        Ok(root) => {
            reading::spans_hold(text, &root);
            is_laid_out(text, &root);
            is_edited(text, &root);
        }
    }
}

fn tokens_lie_in(text: &str) {
    let mut end = 0;
    for (span, kind) in tokens(text) {
        let between = text.get(end..span.start);
        assert!(between.is_some_and(|it| it.trim().is_empty()), "{text:?} {span:?} {kind:?}");
        assert!(text.get(span.start..span.end).is_some_and(|it| !it.is_empty()), "{text:?}");
        end = span.end;
    }
    assert!(text.get(end..).is_some_and(|it| it.trim().is_empty()), "{text:?}");
}

fn fault_lies_in(text: &str, error: &SyntaxError) {
    let it = error.span.of(text);
    let is_in = text.get(error.span.start..error.span.end).is_some();
    assert!(is_in && (text.is_empty() || !it.is_empty()), "{text:?} {error:?}");
    assert!(error.message.ends_with('.') && error.help.ends_with('.'), "{text:?} {error:?}");
    sound::edits_lie_in(text, &error.fix, "the reader");
    let fixed = apply(text, &error.fix);
    assert!(error.fix.is_empty() || fixed != text, "{text:?} {error:?}");
    let places = [error.span.start, error.span.end, 0];
    let mut locator = Locator::new(text);
    assert_eq!(places.map(|it| locator.at(it)), places.map(|it| locate(text, it)), "{text:?}");
    assert!(moved(error.span.start, &error.fix) <= fixed.len(), "{text:?} {error:?}");
}

fn is_laid_out(text: &str, root: &Node) {
    let laid_out = pretty(root);
    let again = parse(&laid_out).unwrap_or_else(|it| panic!("{text:?} {laid_out:?} {it:?}"));
    assert_eq!(pretty(&again), laid_out, "{text:?}");
    assert_eq!(editing::places(&again), editing::places(root), "{text:?}");
    let edits = difference(text, &laid_out);
    sound::edits_lie_in(text, &edits, "the difference");
    assert_eq!(apply(text, &edits), laid_out, "{text:?}");
}

fn is_edited(text: &str, root: &Node) {
    for (at, _) in editing::places(root).into_iter().take(MOST_PLACES) {
        editing::remove_holds(text, root, &at);
        for (token, value) in
            [(None, "[\n  1\n]"), (Some("é\""), "true"), (Some("-"), "{}"), (Some("0"), "\"\"")]
        {
            let at = token.map_or(at.clone(), |token| at.child(token));
            editing::set_holds(text, root, &at, value);
        }
    }
}
