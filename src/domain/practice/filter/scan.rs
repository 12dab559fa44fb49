//! The words of a filter: parentheses, quoted texts, and everything else up to a space.

use crate::practice::filter::scan::Word::{Bare, Close, Open, Quoted};

/// One word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// `(`
    Open,
    /// `)`
    Close,
    /// A JSON string, unescaped.
    Quoted(String),
    /// A name, an operator, a number, `and`, `true` …
    Bare(String),
}

/// The words of `text`, or one sentence on what stands in the way.
pub fn scan(text: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (word, length) = match first {
            '(' => (Open, 1),
            ')' => (Close, 1),
            '"' => quoted(rest)?,
            _ => bare(rest),
        };
        words.push(word);
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    Ok(words)
}

fn quoted(text: &str) -> Result<(Word, usize), String> {
    let mut escaped = false;
    let closing = text.bytes().enumerate().skip(1).find(|&(_, byte)| {
        let closes = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        closes
    });
    let (at, _) = closing.ok_or("a quoted text does not end")?;
    let literal = text.get(..=at).unwrap_or_default();
    let value =
        serde_json::from_str(literal).map_err(|_| format!("{literal} is not a JSON string"))?;
    Ok((Quoted(value), at + 1))
}

fn bare(text: &str) -> (Word, usize) {
    let end = text.find(|letter: char| letter.is_whitespace() || "()\"".contains(letter));
    let word = text.get(..end.unwrap_or(text.len())).unwrap_or_default();
    (Bare(word.to_owned()), word.len())
}
