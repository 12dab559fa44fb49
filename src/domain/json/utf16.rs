//! Places in a text as browsers and editors count them, in UTF-16 units, against its bytes. It goes
//! on from the last place, so that places in order cost one walk; a text of ASCII costs none.

use crate::json::edit::{self, Edit};
use crate::json::position::Span;

/// As many bytes as are counted at a stretch before the characters are looked at one by one.
const STRETCH: usize = 1024;

/// Counts units; quick while the places rise.
pub struct Utf16<'a> {
    text: &'a str,
    ascii: bool,
    byte: usize,
    unit: usize,
}

impl<'a> Utf16<'a> {
    /// At the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, ascii: text.is_ascii(), byte: 0, unit: 0 }
    }

    /// How many units stand before byte `at`; a byte within a character counts as its end, one
    /// past the end as the end.
    pub fn unit(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        if self.ascii {
            return at;
        }
        if at < self.byte {
            (self.byte, self.unit) = (0, 0);
        }
        self.unit += units(self.text.as_bytes().get(self.byte..at).unwrap_or_default());
        self.byte = at;
        self.unit
    }

    /// The byte before which `at` units stand; `None` past the end and between the two units of
    /// one character.
    pub fn byte(&mut self, at: usize) -> Option<usize> {
        if self.ascii {
            return (at <= self.text.len()).then_some(at);
        }
        if at < self.unit {
            (self.byte, self.unit) = (0, 0);
        }
        let bytes = self.text.as_bytes();
        while let Some(stretch) = bytes.get(self.byte..self.byte + STRETCH) {
            let more = units(stretch);
            if self.unit + more >= at {
                break;
            }
            (self.byte, self.unit) = (self.byte + STRETCH, self.unit + more);
        }
        // The units of a character that the stretch cut are counted: go on behind it.
        while !self.text.is_char_boundary(self.byte) {
            self.byte += 1;
        }
        let mut rest = self.text.get(self.byte..)?.chars();
        while self.unit < at {
            let character = rest.next()?;
            if self.unit + character.len_utf16() > at {
                return None;
            }
            self.unit += character.len_utf16();
            self.byte += character.len_utf8();
        }
        Some(self.byte)
    }
}

/// The text with ranges of units (first, after the last, what comes; in order, apart) replaced.
/// `None` where a range does not fit, or the outcome is not `length` units long: whoever counted
/// had another text in mind.
pub fn replaced(
    text: &str,
    ranges: impl IntoIterator<Item = (usize, usize, String)>,
    length: usize,
) -> Option<String> {
    let mut places = Utf16::new(text);
    let mut edits = Vec::new();
    for (from, to, replacement) in ranges {
        let span = Span::new(places.byte(from)?, places.byte(to)?);
        edits.push(Edit::replace(span, replacement));
    }
    let text = edit::apply(text, &edits);
    let right = Utf16::new(&text).unit(text.len()) == length;
    right.then_some(text)
}

/// The units of the characters that begin in `bytes`.
fn units(bytes: &[u8]) -> usize {
    let count = |byte: &u8| usize::from(byte & 0xC0 != 0x80) + usize::from(*byte >= 0xF0);
    bytes.iter().map(count).sum()
}

#[cfg(test)]
mod tests {
    use crate::json::utf16::{STRETCH, Utf16, replaced};

    fn texts() -> [String; 4] {
        let mixed = "aé名😀\n";
        [String::new(), "plain".to_owned(), mixed.to_owned(), mixed.repeat(STRETCH / 4)]
    }

    #[test]
    fn every_character_is_found_in_both_directions() {
        for text in texts() {
            let mut there = Utf16::new(&text);
            let mut back = Utf16::new(&text);
            let mut unit = 0;
            for (byte, character) in text.char_indices() {
                assert_eq!(there.unit(byte), unit);
                assert_eq!(back.byte(unit), Some(byte));
                unit += character.len_utf16();
            }
            assert_eq!(there.unit(text.len() + 9), unit);
            assert_eq!(back.byte(unit), Some(text.len()));
            assert_eq!(back.byte(unit + 1), None);
            assert_eq!(there.unit(0), 0);
            assert_eq!(back.byte(0), Some(0));
        }
    }

    #[test]
    fn a_place_within_a_character_of_two_units_is_none() {
        let mut places = Utf16::new("😀x");
        assert_eq!(places.byte(1), None);
        assert_eq!(places.byte(2), Some(4));
    }

    #[test]
    fn ranges_are_replaced_as_an_editor_means_them_or_not_at_all() {
        let range = |from, to, text: &str| (from, to, text.to_owned());
        let both = [range(1, 3, "é"), range(4, 4, "!")];
        assert_eq!(replaced("a😀bc", both, 5).as_deref(), Some("aéb!c"));
        assert_eq!(replaced("a😀bc", [range(2, 3, "")], 4), None);
        assert_eq!(replaced("a😀bc", [range(1, 3, "")], 4), None);
        assert_eq!(replaced("a", [range(1, 3, "")], 1), None);
    }

    #[test]
    fn a_walk_of_any_jumps_finds_what_one_look_finds() {
        for text in texts() {
            let length = text.encode_utf16().count();
            let mut walker = Utf16::new(&text);
            for step in 0..200 {
                let at = (step * 7919) % (length + 2);
                assert_eq!(walker.byte(at), Utf16::new(&text).byte(at), "{at}");
                let byte = (step * 104_729) % (text.len() + 1);
                if text.is_char_boundary(byte) {
                    assert_eq!(walker.unit(byte), text[..byte].encode_utf16().count(), "{byte}");
                }
            }
        }
    }
}
