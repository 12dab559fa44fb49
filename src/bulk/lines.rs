//! Lines and columns in a file whose places are asked for in their order: each byte is looked at
//! once, right after the documents were read, while it is at hand.

use domain::json::position::Position;

/// A byte of every eight.
const EACH: u64 = 0x0101_0101_0101_0101;
/// All bits but the highest of each byte.
const LOW: u64 = EACH * 0x7F;

/// How far a file is counted. Only `\n` ends a line: `\r\n` does as well, and `\r` alone is rare.
pub struct Lines<'a> {
    bytes: &'a [u8],
    /// Up to here the line ends are counted.
    at: usize,
    /// The line at `at`, from 1.
    line: usize,
    /// Up to here the characters of the line are counted.
    told: usize,
    /// The column at `told`, from 1.
    column: usize,
}

impl<'a> Lines<'a> {
    /// At the start of the file. A byte order mark has no column: no editor shows it.
    pub fn new(text: &'a str) -> Self {
        let at = text.len() - text.trim_start_matches('\u{feff}').len();
        Self { bytes: text.as_bytes(), at, line: 1, told: at, column: 1 }
    }

    /// Counts the lines up to `to`.
    pub fn advance(&mut self, to: usize) {
        let passed = self.bytes.get(self.at..to).unwrap_or_default();
        let found = line_ends(passed);
        if found > 0 {
            let last = passed.iter().rposition(|it| *it == b'\n').unwrap_or_default();
            (self.told, self.column) = (self.at + last + 1, 1);
            self.line += found;
        }
        self.at = self.at.max(to);
    }

    /// The line and column, in characters from 1, of a place not before the last one.
    pub fn tell(&mut self, to: usize) -> Position {
        self.advance(to);
        let passed = self.bytes.get(self.told..to).unwrap_or_default();
        self.column += passed.iter().filter(|it| **it & 0xC0 != 0x80).count();
        self.told = self.told.max(to);
        Position { line: self.line, column: self.column }
    }

    /// Goes on to `to`, before which no line ends.
    pub fn skip(&mut self, to: usize) {
        self.at = self.at.max(to);
    }
}

/// How many bytes are `\n`, eight at a time.
fn line_ends(bytes: &[u8]) -> usize {
    let eights = bytes.chunks_exact(8);
    let rest = eights.remainder().iter().filter(|it| **it == b'\n').count();
    let whole: u32 = eights
        .filter_map(|eight| <[u8; 8]>::try_from(eight).ok())
        .map(|eight| {
            let other = u64::from_le_bytes(eight) ^ (EACH * u64::from(b'\n'));
            // The high bit of each byte that is not zero.
            let filled = ((other & LOW) + LOW) | other | LOW;
            (!filled).count_ones()
        })
        .sum();
    rest + whole as usize
}

#[cfg(test)]
mod tests {
    use crate::lines::Lines;
    use domain::json::position::locate;

    #[test]
    fn places_in_their_order_are_told_as_one_look_tells_them() {
        let text = "{\n\"é\": 1,\n\n\"名前\": \"\u{10}\u{8a}\",\r\n  \"x\": [1,2,\n3]}\n".repeat(3);
        for step in 1..40 {
            let mut lines = Lines::new(&text);
            // No document begins within a line end of two characters.
            let is_place = |it: &usize| text.get(..*it).is_some_and(|it| !it.ends_with('\r'));
            for to in (0..text.len()).step_by(step).filter(is_place) {
                assert_eq!(lines.tell(to), locate(&text, to), "{step} {to}");
                lines.advance(to);
            }
        }
    }
}
