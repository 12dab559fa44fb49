//! The steps of a mend: each is made on the text that the one before left, and in the end
//! everything is said as edits of the person's own text.

use crate::check::declaration::declare;
use crate::check::order::ordered;
use crate::json::document::Node;
use crate::json::edit::{Edit, remove, set};
use crate::json::grammar;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::scim::user::declares;

/// One step of a mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// These edits, which do not overlap.
    Edits(Vec<Edit>),
    /// This JSON text at this place.
    Set(Pointer, String),
    /// This place out.
    Remove(Pointer),
    /// This URN into `schemas`, unless it is there.
    Declare(String),
}

impl Step {
    fn edits(&self, text: &str, root: &Node) -> Vec<Edit> {
        match self {
            Self::Edits(edits) => edits.clone(),
            Self::Set(at, json) => set(text, root, at, json),
            Self::Remove(at) => remove(text, root, at),
            Self::Declare(urn) if declares(root, urn) => Vec::new(),
            Self::Declare(urn) => declare(text, root, urn),
        }
    }
}

/// What the steps change in `text`, as edits of it.
pub fn edits(text: &str, steps: &[Step]) -> Vec<Edit> {
    if let [Step::Edits(edits)] = steps {
        return in_order(edits.clone());
    }
    let mut work = Work { original: text, pieces: vec![Piece::Kept(Span::new(0, text.len()))] };
    for step in steps {
        work.take(step);
    }
    work.edits()
}

fn in_order(edits: Vec<Edit>) -> Vec<Edit> {
    ordered(edits, |left, right| left.span.cmp(&right.span))
}

/// A text on its way to be mended, as pieces of the original and new ones between them.
struct Work<'a> {
    original: &'a str,
    pieces: Vec<Piece>,
}

enum Piece {
    Kept(Span),
    New(String),
}

impl Work<'_> {
    fn take(&mut self, step: &Step) {
        let now: String = self.pieces.iter().map(|piece| self.text_of(piece)).collect();
        if let Ok(root) = grammar::read(&now) {
            for edit in in_order(step.edits(&now, &root)).into_iter().rev() {
                self.replace(edit);
            }
        }
    }

    fn edits(self) -> Vec<Edit> {
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
        edits
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
