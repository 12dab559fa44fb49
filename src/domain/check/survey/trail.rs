//! The ways that clean users of a file took, to follow for the next one. Users of one file are
//! written alike: most bytes of one stand in another just so, in the same places. A user that has
//! all bytes of a clean one but for the values of its attributes is clean if those are, and needs
//! no reading. The ways are a tree: each edge is a piece of the file and the value that follows.

use crate::check::survey::relation::Relation;
use crate::check::survey::role::Role;
use crate::check::survey::same::same;
use crate::check::survey::value::Value;
use crate::json::literal;
use crate::json::position::Span;

/// How many pieces are kept. Beyond that users are written too differently to be followed.
const MOST: usize = 1 << 14;
/// No piece.
const NONE: usize = usize::MAX;

/// The ways through the users of one text.
#[derive(Clone, Debug)]
pub struct Trail<'a> {
    bytes: &'a [u8],
    text: &'a str,
    pieces: Vec<Piece>,
    /// The first piece of those that a user may begin with.
    first: usize,
    has_line_end: bool,
}

/// What stands between two values, and the value after it.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it stands in an earlier user.
    span: Span,
    /// The value after it; none at the end of the user.
    value: Option<Value>,
    /// The first piece that may follow.
    first: usize,
    /// The next piece that may stand here instead.
    next: usize,
}

impl<'a> Trail<'a> {
    /// No way yet through this text.
    pub fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes(), text, pieces: Vec::new(), first: NONE, has_line_end: false }
    }

    /// Whether no user on these ways has a line end in it: a value never has one.
    pub fn is_one_line(&self) -> bool {
        !self.has_line_end
    }

    /// The byte after the user that begins at `at`, if it takes a known way and is surely clean.
    pub fn end(&self, mut at: usize, domains: &[String]) -> Option<usize> {
        let mut relation = Relation::default();
        let mut next = self.first;
        loop {
            let piece = self.find(next, at)?;
            at += piece.span.end - piece.span.start;
            let Some(value) = piece.value else {
                return relation.agrees(domains).then_some(at);
            };
            let start = at;
            at = literal::special(self.bytes, start);
            let raw = self.bytes.get(start..at).unwrap_or_default();
            let is_plain = self.bytes.get(at) == Some(&b'"');
            if !is_plain {
                at = self.escaped_end(start, value)?;
            } else if !relation.take(value, raw) || !value.form.fits(raw) {
                return None;
            }
            next = piece.first;
        }
    }

    /// The piece that stands at `at`, of this one and those beside it.
    #[inline]
    fn find(&self, mut index: usize, at: usize) -> Option<&Piece> {
        loop {
            let piece = self.pieces.get(index)?;
            let length = piece.span.end - piece.span.start;
            let known = self.bytes.get(piece.span.start..piece.span.end)?;
            if self.bytes.get(at..at + length).is_some_and(|it| same(it, known)) {
                return Some(piece);
            }
            index = piece.next;
        }
    }

    /// The closing quote of a string with an escape, if it says what the form wants.
    #[cold]
    fn escaped_end(&self, start: usize, value: Value) -> Option<usize> {
        let (end, _) = literal::string(self.text, start.checked_sub(1)?).ok()?;
        let content = literal::unescape(self.text.get(start..end - 1)?);
        (value.role == Role::Alone && value.form.fits(content.as_bytes())).then_some(end - 1)
    }

    /// Keeps the way of a clean user from `start` to `end`: its values, each with its bytes between
    /// the quotes, which count from `start`.
    pub fn keep(&mut self, start: usize, end: usize, values: &[(Span, Value)]) {
        let mut above = NONE;
        let mut at = start;
        for (span, value) in values {
            let piece = Span::new(at, start + span.start);
            let Some(added) = self.follow(above, piece, Some(*value)) else { return };
            (above, at) = (added, start + span.end);
        }
        self.follow(above, Span::new(at, end), None);
    }

    /// The piece that follows the one `above`, which is added where there is none; `None` where
    /// there are too many.
    fn follow(&mut self, above: usize, span: Span, value: Option<Value>) -> Option<usize> {
        let first = self.pieces.get(above).map_or(self.first, |it| it.first);
        let bytes = |it: Span| self.bytes.get(it.start..it.end);
        let mut index = first;
        while let Some(piece) = self.pieces.get(index) {
            if bytes(piece.span) == bytes(span) {
                return Some(index);
            }
            index = piece.next;
        }
        let index = self.pieces.len();
        if index >= MOST {
            return None;
        }
        self.has_line_end |= bytes(span).is_some_and(|it| it.contains(&b'\n'));
        self.pieces.push(Piece { span, value, first: NONE, next: first });
        match self.pieces.get_mut(above) {
            Some(above) => above.first = index,
            None => self.first = index,
        }
        Some(index)
    }
}
