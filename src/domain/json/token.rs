//! A tolerant lexer for highlighting: it colours any text, however broken, and judges nothing
//! but the single token.

use crate::json::literal;
use crate::json::position::Span;

/// What a run of bytes looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A string directly before `:`.
    Key,
    /// Any other string, closed or not.
    String,
    /// A number of RFC 8259.
    Number,
    /// `true`, `false`, `null`
    Literal,
    /// `{ } [ ] : ,`
    Punctuation,
    /// Anything else.
    Invalid,
}

/// The tokens of the text in their order, without white space.
pub fn tokens(text: &str) -> Vec<(Span, TokenKind)> {
    let bytes = text.as_bytes();
    let mut tokens: Vec<(Span, TokenKind)> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let kind = match byte {
            b' ' | b'\t' | b'\n' | b'\r' => {
                at += 1;
                continue;
            }
            b'{' | b'}' | b'[' | b']' | b',' | b':' => {
                at += 1;
                if let Some((_, kind @ TokenKind::String)) = tokens.last_mut()
                    && byte == b':'
                {
                    *kind = TokenKind::Key;
                }
                TokenKind::Punctuation
            }
            b'"' => {
                at = string_end(bytes, start);
                TokenKind::String
            }
            _ => {
                at = word_end(bytes, start);
                match Span::new(start, at).of(text) {
                    "true" | "false" | "null" => TokenKind::Literal,
                    word if is_number(word) => TokenKind::Number,
                    _ => TokenKind::Invalid,
                }
            }
        };
        tokens.push((Span::new(start, at), kind));
    }
    tokens
}

fn is_number(word: &str) -> bool {
    word.starts_with(|it: char| it == '-' || it.is_ascii_digit())
        && literal::number(word, 0) == Ok(word.len())
}

/// After the closing quote, or at the end of the line where there is none.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\n' | b'\r' => return at,
            // A backslash never hides a line end, and the bytes after it are whole characters:
            // no byte of a longer character looks like a quote or a backslash.
            b'\\' if matches!(bytes.get(at + 1), Some(b'"' | b'\\')) => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// After the last byte that is neither white space nor the beginning of another token.
fn word_end(bytes: &[u8], start: usize) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    let length = rest.iter().position(|it| b" \t\r\n{}[],:\"".contains(it));
    start + length.unwrap_or(rest.len())
}
