//! What can be wrong inside a string: line ends, control characters, escapes, and the closing
//! quote that never comes.

use crate::json::diagnosis::quotation;
use crate::json::diagnosis::scene::{WHITE, ends_a_token, place, short};
use crate::json::edit::Edit;
use crate::json::fault::{Fault, Flaw};
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// The fault of the string that begins at `fault.from`.
pub fn explain(text: &str, fault: &Fault) -> SyntaxError {
    let span = fault.span;
    let found = span.of(text);
    match fault.flaw {
        Flaw::ControlCharacter if matches!(found, "\n" | "\r") => {
            if is_closed_later(text, span.start) {
                control(text, fault, "A line end")
            } else {
                unclosed(text, fault, span.start)
            }
        }
        Flaw::ControlCharacter if found == "\t" => control(text, fault, "A tab"),
        Flaw::ControlCharacter => control(text, fault, "A control character"),
        Flaw::Escape => escape(span, found).of(SyntaxKind::MalformedEscape),
        Flaw::UnicodeEscape => {
            let message =
                format!("{found} is a Unicode escape without its four hexadecimal digits.");
            let help = "Write \\u and four digits, or \\\\ for a backslash.";
            SyntaxError::new(span, message, help)
                .of(SyntaxKind::MalformedEscape)
                .with(Edit::insert(span.start, "\\"))
        }
        Flaw::LoneSurrogate => {
            let message = format!("{found} is half of a character; its other half is missing.");
            let help = "Write the character itself, or \\uFFFD where it is lost.";
            SyntaxError::new(span, message, help)
                .of(SyntaxKind::MalformedEscape)
                .with(Edit::replace(span, "\\uFFFD"))
        }
        _ => unclosed(text, fault, text.len()),
    }
}

/// Whether the string that meets a line end at `at` goes on after it: the next quotation mark
/// is followed by what follows a string. Otherwise that mark opens the next name or value.
fn is_closed_later(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    rest.split_once('"').is_some_and(|(_, after)| ends_a_token(after))
}

fn control(text: &str, fault: &Fault, name: &str) -> SyntaxError {
    let message =
        format!("{name} stands in the text that begins at {}.", place(text, fault, fault.from));
    let start = fault.span.start;
    let rest = text.get(start..).unwrap_or_default();
    let end = closing_quote(rest).unwrap_or(rest.len());
    let inside = rest.get(..end).unwrap_or_default();
    let mut error = SyntaxError::new(fault.span, message, "").of(SyntaxKind::ControlCharacter);
    let mut first = String::new();
    for (offset, character) in inside.char_indices().filter(|(_, it)| *it < ' ') {
        let is_pair = inside.get(offset..).is_some_and(|it| it.starts_with("\r\n"));
        let written = match character {
            _ if is_pair => String::new(),
            '\n' => "\\n".to_owned(),
            '\r' => "\\r".to_owned(),
            '\t' => "\\t".to_owned(),
            _ => format!("\\u{:04x}", u32::from(character)),
        };
        if first.is_empty() {
            first.clone_from(&written);
        }
        let at = start + offset;
        error = error.with(Edit::replace(Span::new(at, at + 1), written));
    }
    SyntaxError { help: format!("Write {first}, or remove it."), ..error }
}

/// The closing quote in the rest of a string.
fn closing_quote(rest: &str) -> Option<usize> {
    let mut escaped = false;
    rest.bytes().position(|byte| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    })
}

fn escape(span: Span, found: &str) -> SyntaxError {
    let message = format!("{} is no escape that JSON knows.", found.trim_end_matches(WHITE));
    let instead = match found {
        "\\'" => "'",
        "\\`" => "`",
        "\\\n" | "\\\r" => "",
        "\\0" => "\\u0000",
        "\\v" => "\\u000b",
        _ => {
            let help = "Write two backslashes (\\\\) for a backslash in a text.";
            return SyntaxError::new(span, message, help).with(Edit::insert(span.start, "\\"));
        }
    };
    let help = if instead.is_empty() { "Remove it." } else { "Write it without the backslash." };
    let help = if instead.starts_with('\\') { format!("Write {instead}.") } else { help.into() };
    SyntaxError::new(span, message, help).with(Edit::replace(span, instead))
}

/// The string is not closed on its line, which ends at `line_end`.
fn unclosed(text: &str, fault: &Fault, line_end: usize) -> SyntaxError {
    let start = fault.from;
    let whole = Span::new(start, line_end);
    let line = whole.of(text).split(['\n', '\r']).next().unwrap_or_default();
    let content = line.get(1..).unwrap_or_default();
    let is_name = fault.open.last().is_some_and(|&at| text.get(at..at + 1) == Some("{"))
        && text.get(..start).is_some_and(|it| it.trim_end().ends_with(['{', ',']));
    let thing = if is_name { "name" } else { "text" };
    let line_span = Span::new(start, start + line.len());
    if let Some(error) = quotation::closing(text, line_span) {
        return error;
    }
    let length = if is_name {
        let colon = content.find(": ").or_else(|| content.find(':'));
        colon.unwrap_or_else(|| content.trim_end().len())
    } else {
        value_length(text, fault, content)
    };
    let end = start + 1 + length;
    let written = content.get(..length).unwrap_or_default();
    let message = match short(written) {
        it if it.is_empty() => {
            format!(
                "The {thing} that begins at {} has no closing quote.",
                place(text, fault, start)
            )
        }
        it => format!("The {thing} {it} at {} has no closing quote.", place(text, fault, start)),
    };
    SyntaxError::new(Span::new(start, end), message, format!("Write \" at the end of the {thing}."))
        .of(SyntaxKind::Unclosed)
        .with(Edit::insert(end, "\""))
}

/// How much of the rest of the line is the text itself: without the comma and the brackets that
/// close what is open, the innermost first.
fn value_length(text: &str, fault: &Fault, content: &str) -> usize {
    let is_end = |it: char| matches!(it, '}' | ']' | ',') || WHITE.contains(&it);
    let head = content.trim_end_matches(is_end).len();
    let tail = content.get(head..).unwrap_or_default();
    let closers = fault.open.iter().rev().map(|&it| match text.get(it..it + 1) {
        Some("{") => '}',
        _ => ']',
    });
    let fits = |tail: &str| {
        let found = tail.chars().filter(|it| matches!(it, '}' | ']'));
        found.clone().count() <= fault.open.len() && found.zip(closers.clone()).all(|(a, b)| a == b)
    };
    let length = tail.char_indices().find(|&(at, _)| tail.get(at..).is_some_and(fits));
    let kept = content.get(..length.map_or(content.len(), |(at, _)| head + at));
    kept.map_or(0, |it| it.trim_end().len())
}
