//! Lines and columns of many places in one text. It goes on from the last place, so that places in
//! order cost one walk over the text, however many they are.

use crate::json::position::{Position, locate};

/// Finds positions; quick while the offsets rise.
pub struct Locator<'a> {
    text: &'a str,
    offset: usize,
    position: Position,
}

impl<'a> Locator<'a> {
    /// At the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { text, offset: 0, position: Position::START }
    }

    /// The same as `locate(text, offset)`.
    pub fn at(&mut self, offset: usize) -> Position {
        if offset < self.offset {
            *self = Self::new(self.text);
        }
        let ahead = self.text.get(self.offset..).unwrap_or_default();
        let step = locate(ahead, offset - self.offset);
        let position = step.from(self.position);
        // A line end of two characters must not be cut in two.
        let is_inside = self.text.get(..offset).is_none_or(|before| before.ends_with('\r'));
        if !is_inside {
            (self.offset, self.position) = (offset, position);
        }
        position
    }
}

#[cfg(test)]
mod tests {
    use crate::json::position::locate;

    use crate::json::locator::Locator;

    #[test]
    fn every_way_through_a_text_finds_what_one_look_finds() {
        let text = "{\r\n\"é\": 1,\r\r\n\n\"名\"\n}\r";
        for first in 0..=text.len() + 1 {
            for second in 0..=text.len() + 1 {
                let mut locator = Locator::new(text);
                assert_eq!(locator.at(first), locate(text, first), "{first}");
                assert_eq!(locator.at(second), locate(text, second), "{first} {second}");
            }
        }
    }
}
