//! Byte ranges in a text, and the line and column that a person sees.

/// A half-open range of bytes in a text, on character boundaries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to `end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The text within; empty where the span does not fit `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// The smallest range that holds both.
    pub fn to(self, other: Self) -> Self {
        Self::new(self.start.min(other.start), self.end.max(other.end))
    }
}

/// Line and column, both from 1; a column is one Unicode character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Position {
    /// The first character of a text.
    pub const START: Self = Self { line: 1, column: 1 };

    /// Where a place of a part of a text is in the whole, where the part begins at `origin`.
    pub fn from(self, origin: Self) -> Self {
        match self.line {
            1 => Self { line: origin.line, column: origin.column + self.column - 1 },
            lines => Self { line: origin.line + lines - 1, column: self.column },
        }
    }
}

/// Where byte `offset` of `text` is. An offset past the end is the end; `\n`, `\r\n` and a lone
/// `\r` each end a line.
pub fn locate(text: &str, offset: usize) -> Position {
    let mut position = Position::START;
    let mut after_return = false;
    for (at, character) in text.char_indices() {
        if at >= offset {
            break;
        }
        match character {
            '\n' if after_return => {}
            '\n' | '\r' => position = Position { line: position.line + 1, column: 1 },
            _ => position.column += 1,
        }
        after_return = character == '\r';
    }
    position
}

#[cfg(test)]
mod tests {
    use crate::json::position::{Position, locate};

    #[test]
    fn columns_count_characters_and_every_line_end_counts_once() {
        let text = "é1\r\n2\r3\n4";
        let at = |offset| {
            let Position { line, column } = locate(text, offset);
            (line, column)
        };
        assert_eq!(
            [at(0), at(2), at(5), at(7), at(9), at(99)],
            [(1, 1), (1, 2), (2, 1), (3, 1), (4, 1), (4, 2)]
        );
    }
}
