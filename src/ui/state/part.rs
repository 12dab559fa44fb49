//! Which part of a text is checked: a pasted answer may hold one document among its headers.

use std::borrow::Cow;

use domain::json::position::Span;

/// Which part of a text is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    #[default]
    Whole,
    /// What stands between so many bytes at the beginning and so many at the end.
    Middle {
        /// Bytes before it.
        before: usize,
        /// Bytes after it: they stay as many when the part itself is mended.
        after: usize,
    },
    /// Nothing: the text holds no document.
    Nothing,
}

impl Part {
    /// The part of `text` that this span is.
    pub fn of_span(text: &str, span: Span) -> Self {
        Self::Middle { before: span.start, after: text.len().saturating_sub(span.end) }
    }

    /// The text with all else blank: the part stands in it where it stands in the whole, so that
    /// the places of its problems, and their lines, are those of the whole.
    pub fn alone(self, text: &str) -> Cow<'_, str> {
        let (before, after) = match self {
            Self::Whole => return Cow::Borrowed(text),
            Self::Nothing => return Cow::Borrowed(""),
            Self::Middle { before, after } => (before, after),
        };
        let end = text.len().saturating_sub(after);
        let parts = (text.get(..before), text.get(before..end), text.get(end..));
        let (Some(head), Some(part), Some(tail)) = parts else { return Cow::Borrowed("") };
        Cow::Owned([&blank(head), part, &blank(tail)].concat())
    }

    /// The whole text with this in the place of its part, of which `alone` was made.
    pub fn put(self, text: &str, alone: String) -> String {
        let Self::Middle { before, after } = self else { return alone };
        let part = alone.get(before..alone.len().saturating_sub(after)).unwrap_or_default();
        let tail = text.get(text.len().saturating_sub(after)..).unwrap_or_default();
        [text.get(..before).unwrap_or_default(), part, tail].concat()
    }
}

/// As many bytes, of white space only, on as many lines.
fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}

#[cfg(test)]
mod tests {
    use domain::json::position::Span;

    use crate::state::part::Part;

    #[test]
    fn a_part_keeps_its_place_and_is_put_back() {
        let text = "é: x\n{\"a\": 1}\nend";
        let start = text.find('{').unwrap_or_default();
        let part = Part::of_span(text, Span::new(start, start + 8));
        let alone = part.alone(text);
        assert_eq!(alone, "     \n{\"a\": 1}\n   ");
        assert_eq!(part.put(text, alone.replace('1', "234")), "é: x\n{\"a\": 234}\nend");
        assert_eq!(Part::Whole.put(text, "new".to_owned()), "new");
        assert_eq!(Part::Nothing.alone(text), "");
    }
}
