//! A mend of several steps: each is made on the text that the one before left, and in the end
//! everything is said as edits of the person's own text. Single steps need none of this.

use crate::check::fix::Fix;
use crate::json::document::Node;
use crate::json::edit::{Edit, remove, set};
use crate::json::parse::parse;
use crate::json::position::Span;
use crate::pointer::Pointer;

/// A text on its way to be mended, as pieces of the original and new ones between them.
#[derive(Clone, Debug)]
pub struct Mend<'a> {
    original: &'a str,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
enum Piece {
    Kept(Span),
    New(String),
}

impl<'a> Mend<'a> {
    /// Nothing done yet.
    pub fn of(text: &'a str) -> Self {
        Self { original: text, pieces: vec![Piece::Kept(Span::new(0, text.len()))] }
    }

    /// One step: the edits that `make` names for the text as it is now; they must not overlap.
    pub fn step(mut self, make: impl FnOnce(&str, &Node) -> Vec<Edit>) -> Self {
        let now: String = self.pieces.iter().map(|piece| self.text_of(piece)).collect();
        if let Ok(root) = parse(&now) {
            let mut edits = make(&now, &root);
            edits.sort_by_key(|edit| edit.span);
            for edit in edits.into_iter().rev() {
                self.replace(edit);
            }
        }
        self
    }

    /// Writes `json` at this place.
    pub fn set(self, at: &Pointer, json: &str) -> Self {
        self.step(|text, root| set(text, root, at, json))
    }

    /// Takes this place out.
    pub fn remove(self, at: &Pointer) -> Self {
        self.step(|text, root| remove(text, root, at))
    }

    /// What all steps changed, in the order of the text; `None` where nothing did.
    pub fn fix(self, title: impl Into<String>) -> Option<Fix> {
        let mut edits = Vec::new();
        let mut at = 0;
        let mut new = String::new();
        let end = Piece::Kept(Span::new(self.original.len(), self.original.len()));
        for piece in self.pieces.into_iter().chain([end]) {
            match piece {
                Piece::New(text) => new.push_str(&text),
                Piece::Kept(kept) => {
                    let span = Span::new(at, kept.start);
                    if span.of(self.original) != new {
                        edits.push(Edit { span, replacement: std::mem::take(&mut new) });
                    }
                    new.clear();
                    at = kept.end;
                }
            }
        }
        (!edits.is_empty()).then(|| Fix { title: title.into(), edits })
    }

    fn text_of<'s>(&'s self, piece: &'s Piece) -> &'s str {
        match piece {
            Piece::Kept(span) => span.of(self.original),
            Piece::New(text) => text,
        }
    }

    fn replace(&mut self, edit: Edit) {
        let mut pieces = Vec::with_capacity(self.pieces.len() + 2);
        let mut new = Some(Piece::New(edit.replacement));
        let mut start = 0;
        for piece in &self.pieces {
            let length = self.text_of(piece).len();
            let end = start + length;
            let cut = |at: usize| at.clamp(start, end) - start;
            let (before, after) = (cut(edit.span.start), cut(edit.span.end));
            pieces.extend((before > 0).then(|| piece.part(0, before)));
            if edit.span.start <= end {
                pieces.extend(new.take());
            }
            pieces.extend((after < length).then(|| piece.part(after, length)));
            start = end;
        }
        pieces.extend(new);
        self.pieces = pieces;
    }
}

impl Piece {
    fn part(&self, from: usize, to: usize) -> Self {
        match self {
            Self::Kept(span) => Self::Kept(Span::new(span.start + from, span.start + to)),
            Self::New(text) => Self::New(text.get(from..to).unwrap_or_default().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::mend::Mend;
    use crate::json::edit::apply;
    use crate::pointer::Pointer;

    #[test]
    fn steps_become_small_edits_of_the_first_text() {
        let text = r#"{"é": 1, "b": {"x": 1}, "c": [2]}"#;
        let mend = Mend::of(text)
            .remove(&Pointer::of(["é"]))
            .set(&Pointer::of(["b", "y"]), "true")
            .set(&Pointer::of(["b", "y"]), "false")
            .set(&Pointer::of(["c", "-"]), "3");
        let fix = mend.fix("").unwrap();
        assert_eq!(apply(text, &fix.edits), r#"{"b": {"x": 1, "y": false}, "c": [2, 3]}"#);
        assert_eq!(fix.edits.len(), 3);
        assert_eq!(Mend::of(text).fix(""), None);
    }
}
