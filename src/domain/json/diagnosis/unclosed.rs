//! Texts that end too early, and brackets that do not fit each other.

use crate::json::diagnosis::scene::{Scene, last_character, place, short};
use crate::json::edit::{Edit, apply};
use crate::json::fault::Expected;
use crate::json::grammar;
use crate::json::layout::indent_at;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// The text ends inside an array or object.
pub fn explain(scene: &Scene<'_>) -> SyntaxError {
    let Scene { text, fault, .. } = *scene;
    let Some((at, bracket)) = scene.opened() else {
        return empty(text);
    };
    let span = last_character(text);
    let name = short(fault.name.of(text));
    match scene.expected {
        Expected::MemberValue => {
            let message = format!("The text ends before the value of {name}.");
            return SyntaxError::new(span, message, "Write the value, then close what is open.")
                .of(SyntaxKind::Unclosed);
        }
        Expected::Colon => {
            let message = format!("The text ends after the name {name}.");
            return SyntaxError::new(span, message, "Write a colon and the value.")
                .of(SyntaxKind::Unclosed);
        }
        _ => {}
    }
    let thing = if bracket == '{' { "object" } else { "array" };
    let message = format!(
        "The {thing} opened at {} is not closed before the text ends.",
        place(text, fault, at)
    );
    let mut closers = String::new();
    let mut insertion = String::new();
    let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let end = scene.before();
    for &opened in fault.open.iter().rev() {
        let closer = closer(text, opened);
        if Span::new(opened, end).of(text).contains(['\n', '\r']) {
            insertion.push_str(newline);
            insertion.push_str(indent_at(text, opened));
        }
        insertion.push(closer);
        closers.push(closer);
    }
    let after_comma = matches!(scene.expected, Expected::NextElement | Expected::NextName);
    let span_replaced = Span::new(end - usize::from(after_comma && end > 0), end);
    SyntaxError::new(span, message, format!("Write {closers} at the end."))
        .of(SyntaxKind::Unclosed)
        .with(Edit::replace(span_replaced, insertion))
}

/// There is nothing to read.
fn empty(text: &str) -> SyntaxError {
    let help = "Write a value, for example an object: {\"name\": \"value\"}.";
    SyntaxError::new(Span::new(0, text.len()), "The text is empty.", help).of(SyntaxKind::EmptyText)
}

/// The closing bracket of the other kind stands at the fault.
pub fn mismatch(scene: &Scene<'_>, found: char) -> Option<SyntaxError> {
    let (at, bracket) = scene.opened()?;
    let right = closer(scene.text, at);
    if found == right {
        return None;
    }
    let thing = if bracket == '{' { "object" } else { "array" };
    let span = Span::new(scene.at, scene.at + 1);
    let message = format!(
        "The {thing} opened at {} is closed with {found}.",
        place(scene.text, scene.fault, at)
    );
    let instead = Edit::replace(span, right.to_string());
    let before = Edit::insert(scene.before(), right.to_string());
    let outer = scene.fault.open.iter().rev().nth(1).copied();
    // What closes here may be the next one outwards, and the inner one was forgotten; but not
    // where only the other mend leaves JSON.
    let reads = |edit: &Edit| grammar::read(&apply(scene.text, std::slice::from_ref(edit))).is_ok();
    let is_outer = outer.is_some_and(|outer| closer(scene.text, outer) == found);
    let edit = if is_outer && (reads(&before) || !reads(&instead)) { before } else { instead };
    Some(
        SyntaxError::new(span, message, format!("Close it with {right}."))
            .of(SyntaxKind::MismatchedBracket)
            .with(edit),
    )
}

/// The bracket that closes the one at `at`.
fn closer(text: &str, at: usize) -> char {
    if text.get(at..).is_some_and(|it| it.starts_with('{')) { '}' } else { ']' }
}
