//! What can be wrong inside a string: line ends, control characters, escapes, and the closing
//! quote that never comes.

use crate::json::diagnosis::quotation;
use crate::json::diagnosis::scene::{WHITE, ends_a_token, place, short};
use crate::json::edit::Edit;
use crate::json::fault::{Fault, Flaw};
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;

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
        Flaw::Escape => escape(span, found),
        Flaw::UnicodeEscape => {
            let message = format!("{found} is not followed by four hexadecimal digits.");
            let help = "Write \\u and four digits, or \\\\ for a backslash.";
            SyntaxError::new(span, message, help).with(Edit::insert(span.start, "\\"))
        }
        Flaw::LoneSurrogate => {
            let message = format!("{found} is half of a character; its other half is missing.");
            let help = "Write the character itself, or \\uFFFD where it is lost.";
            SyntaxError::new(span, message, help).with(Edit::replace(span, "\\uFFFD"))
        }
        _ => unclosed(text, fault, text.len()),
    }
}

/// Whether the string that meets a line end at `at` goes on after it: its quote comes later,
/// and not as the opening quote of the next name or value.
fn is_closed_later(text: &str, at: usize) -> bool {
    let rest = text.get(at..).unwrap_or_default();
    let Some(quote) = rest.find('"') else {
        return false;
    };
    let between = rest.get(..quote).unwrap_or_default();
    let after = rest.get(quote + 1..).unwrap_or_default();
    let is_opening = between.trim_start().trim_matches(['{', '[', '}', ']', ',', ' ', '\n', '\r']);
    !is_opening.trim().is_empty() && ends_a_token(after) && !between.ends_with([':', ','])
        || (is_opening.trim().is_empty() && ends_a_token(after))
}

fn control(text: &str, fault: &Fault, name: &str) -> SyntaxError {
    let message = format!("{name} stands in the text that begins at {}.", place(text, fault.from));
    let start = fault.span.start;
    let rest = text.get(start..).unwrap_or_default();
    let end = closing_quote(rest).unwrap_or(rest.len());
    let inside = rest.get(..end).unwrap_or_default();
    let mut error = SyntaxError::new(fault.span, message, "");
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
    let typographic = content
        .char_indices()
        .filter(|&(_, it)| quotation::is_double(it))
        .map(|(at, it)| Span::new(start + 1 + at, start + 1 + at + it.len_utf8()))
        .find(|mark| ends_a_token(text.get(mark.end..).unwrap_or_default()));
    if let Some(mark) = typographic {
        let message = format!("The {thing} ends with the typographic quote {}.", mark.of(text));
        return SyntaxError::new(mark, message, "Write a straight double quote (\").")
            .with(Edit::replace(mark, "\""));
    }
    let length = if is_name {
        let colon = content.find(": ").or_else(|| content.find(':'));
        colon.unwrap_or_else(|| content.trim_end().len())
    } else {
        value_length(text, fault, content)
    };
    let end = start + 1 + length;
    let written = content.get(..length).unwrap_or_default();
    let message = if written.is_empty() {
        format!("The {thing} opened at {} is not closed.", place(text, start))
    } else {
        let place = place(text, start);
        format!("The {thing} {} opened at {place} is not closed.", short(written))
    };
    SyntaxError::new(Span::new(start, end), message, format!("Write \" at the end of the {thing}."))
        .with(Edit::insert(end, "\""))
}

/// How much of the rest of the line is the text itself: without the comma and the brackets that
/// close what is open.
fn value_length(text: &str, fault: &Fault, content: &str) -> usize {
    let mut kept = content.trim_end();
    kept = kept.strip_suffix(',').unwrap_or(kept).trim_end();
    for &opened in &fault.open {
        let closer = if text.get(opened..opened + 1) == Some("{") { '}' } else { ']' };
        match kept.strip_suffix(closer) {
            Some(shorter) => kept = shorter.trim_end(),
            None => break,
        }
    }
    kept.len()
}
