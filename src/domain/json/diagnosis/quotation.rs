//! Texts in quotation marks that JSON does not know: single, typographic, backquotes.

use crate::json::diagnosis::scene::{ends_a_token, short};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// Whether this is a quotation mark other than `"`.
pub fn is_foreign(character: char) -> bool {
    is_single(character) || is_double(character)
}

/// Typographic marks that stand for `"`.
pub fn is_double(character: char) -> bool {
    matches!(character, '“' | '”' | '„' | '‟' | '«' | '»' | '″' | '＂')
}

fn is_single(character: char) -> bool {
    matches!(character, '\'' | '`' | '´' | '‘' | '’' | '‚' | '‛' | '′')
}

/// The fault of the foreign quotation mark at `at`.
pub fn explain(text: &str, at: usize, mark: char) -> SyntaxError {
    let (name, kind) = match mark {
        '\'' => ("Single quotes", SyntaxKind::SingleQuote),
        '`' | '´' => ("Backquotes", SyntaxKind::SingleQuote),
        _ => ("Typographic quotes", SyntaxKind::SmartQuote),
    };
    let help = "Write straight double quotes (\"): JSON knows no others.";
    let Some((content, end)) = quoted(text, at, mark) else {
        let span = Span::new(at, at + mark.len_utf8());
        return SyntaxError::new(span, format!("The quotation mark {mark} opens no text."), help)
            .of(kind);
    };
    let span = Span::new(at, end);
    let message = format!("{name} stand around {}.", short(content));
    SyntaxError::new(span, message, help).of(kind).with(Edit::replace(span, requoted(content)))
}

/// The typographic mark within `span` that was meant to close a text begun with `"`.
pub fn closing(text: &str, span: Span) -> Option<SyntaxError> {
    let marks = span.of(text).char_indices().filter(|&(_, it)| is_double(it)).map(|(at, it)| {
        let start = span.start + at;
        Span::new(start, start + it.len_utf8())
    });
    let mark = marks.into_iter().find(|mark| text.get(mark.end..).is_some_and(ends_a_token))?;
    let message = format!("The typographic quote {} closes no text.", mark.of(text));
    let help = "Write a straight double quote (\") there.";
    Some(
        SyntaxError::new(mark, message, help)
            .of(SyntaxKind::SmartQuote)
            .with(Edit::replace(mark, "\"")),
    )
}

/// The content and the byte after the closing mark, on the same line.
fn quoted(text: &str, at: usize, mark: char) -> Option<(&str, usize)> {
    let start = at + mark.len_utf8();
    let line = text.get(start..)?.split(['\n', '\r']).next()?;
    let closes = |it: char| match mark {
        '\'' | '`' => it == mark || it == '’' || it == '´',
        _ if is_single(mark) => is_single(it),
        _ => is_double(it) || it == '"',
    };
    let mut escaped = false;
    for (length, character) in line.char_indices() {
        let end = start + length + character.len_utf8();
        if !escaped && closes(character) && ends_a_token(text.get(end..)?) {
            return Some((line.get(..length)?, end));
        }
        escaped = character == '\\' && !escaped;
    }
    None
}

/// The content in straight quotes: `\'` needs no backslash there, `"` does.
fn requoted(content: &str) -> String {
    let mut out = String::from("\"");
    let mut characters = content.chars();
    while let Some(character) = characters.next() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => match characters.next() {
                Some(single) if is_single(single) => out.push(single),
                Some(next) => out.extend(['\\', next]),
                None => out.push_str("\\\\"),
            },
            _ => out.push(character),
        }
    }
    out.push('"');
    out
}
