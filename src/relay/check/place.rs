//! Lines, columns and character offsets of many places in a long text. It goes on from the last
//! document, so that a hundred thousand documents cost one walk over the text.

/// A byte order mark: bytes of a text, but no character of it.
const MARK: char = '\u{feff}';

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The byte, from 0.
    pub offset: usize,
    /// The character, from 0; a byte order mark is none.
    pub character: usize,
    /// The line, from 1. `\n`, `\r\n` and a lone `\r` each end one.
    pub line: usize,
    /// The column in characters, from 1; a byte order mark has none.
    pub column: usize,
}

impl Place {
    /// The place of byte `offset`, which is not before this one and stands on a character.
    pub fn ahead(self, text: &str, offset: usize) -> Self {
        let bytes = text.as_bytes();
        let offset = offset.clamp(self.offset, bytes.len().max(self.offset));
        let mut place = Self { offset, ..self };
        let mark = if self.offset == 0 && text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
        let mut after_return =
            self.offset.checked_sub(1).and_then(|at| bytes.get(at)) == Some(&b'\r');
        for &byte in bytes.get(self.offset + mark..offset).unwrap_or_default() {
            // A byte that goes on with a character is none of its own.
            let is_first = byte & 0xc0 != 0x80;
            place.character += usize::from(is_first);
            match byte {
                b'\n' if after_return => {}
                b'\n' | b'\r' => (place.line, place.column) = (place.line + 1, 1),
                _ => place.column += usize::from(is_first),
            }
            after_return = byte == b'\r';
        }
        place
    }
}

/// Finds places; quick while the offsets rise.
#[derive(Clone, Debug)]
pub struct Places<'a> {
    text: &'a str,
    origin: Place,
    last: Place,
}

impl<'a> Places<'a> {
    /// Those of `text`.
    pub fn new(text: &'a str) -> Self {
        Self::after(text, Place { offset: 0, character: 0, line: 1, column: 1 })
    }

    /// Those of `text` from `origin` on.
    pub fn after(text: &'a str, origin: Place) -> Self {
        Self { text, origin, last: origin }
    }

    /// The place that was found last.
    pub fn last(&self) -> Place {
        self.last
    }

    /// The place of a byte.
    pub fn at(&mut self, offset: usize) -> Place {
        let from = if offset < self.last.offset { self.origin } else { self.last };
        self.last = from.ahead(self.text, offset);
        self.last
    }
}

#[cfg(test)]
mod tests {
    use domain::json::position::locate;

    use crate::check::place::Places;

    #[test]
    fn every_way_through_a_text_finds_what_one_look_finds() {
        let text = "{\r\n\"é\": 1,\r\r\n\n\"名\"\n}\r";
        let ends =
            || (0..=text.len() + 1).filter(|at| text.is_char_boundary((*at).min(text.len())));
        for first in ends() {
            for second in ends() {
                let mut places = Places::new(text);
                for offset in [first, second] {
                    let (found, wanted) = (places.at(offset), locate(text, offset));
                    assert_eq!((found.line, found.column), (wanted.line, wanted.column));
                    let before = text.get(..offset).unwrap_or(text);
                    assert_eq!(found.character, before.chars().count());
                }
            }
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_column() {
        let mut places = Places::new("\u{feff}{}");
        let place = places.at(4);
        assert_eq!((place.offset, place.character, place.line, place.column), (4, 1, 1, 2));
        assert_eq!([places.at(0), places.at(3)].map(|it| (it.offset, it.column)), [(0, 1), (3, 1)]);
    }
}
