//! The place of a fault: the text around it and the names of what stands there.

use crate::json::fault::{Expected, Fault};
use crate::json::literal::is_word;
use crate::json::position::{Position, Span, locate};

/// The place where something else was expected.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The whole text.
    pub text: &'a str,
    /// The bare fault.
    pub fault: &'a Fault,
    /// The byte that does not fit.
    pub at: usize,
    /// What would.
    pub expected: Expected,
}

impl<'a> Scene<'a> {
    /// The text from the fault on.
    pub fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// The character at the fault.
    pub fn found(&self) -> Option<char> {
        self.rest().chars().next()
    }

    /// The byte after the last one before the fault that is not white space.
    pub fn before(&self) -> usize {
        self.text.get(..self.at).map_or(0, |it| it.trim_end_matches(WHITE).len())
    }

    /// The opening bracket around the fault.
    pub fn opened(&self) -> Option<(usize, char)> {
        let at = *self.fault.open.last()?;
        Some((at, self.text.get(at..)?.chars().next()?))
    }

    /// The bytes of what stands at the fault, and what a person calls it.
    pub fn thing(&self) -> (Span, String) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return (last_character(self.text), "the end of the text".to_owned());
        };
        let word = rest.bytes().take_while(|&it| is_word(it)).count();
        let (length, name) = match first {
            ',' => (1, "a comma".to_owned()),
            ':' => (1, "a colon".to_owned()),
            ';' => (1, "a semicolon".to_owned()),
            '=' => (1, "an equals sign".to_owned()),
            '{' => (1, "an opening brace".to_owned()),
            '}' => (1, "a closing brace".to_owned()),
            '[' => (1, "an opening bracket".to_owned()),
            ']' => (1, "a closing bracket".to_owned()),
            '"' => (1, "a quotation mark".to_owned()),
            _ if word > 0 => {
                let kind = if first.is_ascii_digit() { "number" } else { "word" };
                (word, format!("the {kind} {}", short(rest.get(..word).unwrap_or_default())))
            }
            _ => (first.len_utf8(), format!("the character {first}")),
        };
        (Span::new(self.at, self.at + length), name)
    }
}

/// The white space of JSON (RFC 8259 §2).
pub const WHITE: [char; 4] = [' ', '\t', '\n', '\r'];

/// `line 3, column 5`: where byte `at` of the faulty text is.
pub fn place(text: &str, fault: &Fault, at: usize) -> String {
    let Position { line, column } = locate(text, at).from(fault.origin);
    format!("line {line}, column {column}")
}

/// How many characters of the person's text a message shows in one piece.
pub const SHOWN: usize = 40;

/// A piece of the person's text for a message, cut where it is too long.
pub fn short(piece: &str) -> String {
    let mut characters = piece.chars();
    let head: String = characters.by_ref().take(SHOWN).collect();
    if characters.next().is_some() { head + "…" } else { head }
}

/// The bytes of the last character that is not white space; of the last one at all where there
/// is no other.
pub fn last_character(text: &str) -> Span {
    let trimmed = text.trim_end_matches(WHITE);
    let kept = if trimmed.is_empty() { text } else { trimmed };
    let length = kept.chars().next_back().map_or(0, char::len_utf8);
    Span::new(kept.len() - length, kept.len())
}

/// Whether the text goes on as it does after a string: `,` `:` `}` `]`, a line end, the end.
pub fn ends_a_token(rest: &str) -> bool {
    rest.trim_start_matches([' ', '\t'])
        .chars()
        .next()
        .is_none_or(|it| matches!(it, ',' | ':' | '}' | ']' | '\n' | '\r'))
}
