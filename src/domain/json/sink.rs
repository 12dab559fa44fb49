//! Who listens while a JSON text is read. The reader of `grammar` is one; what is made of the text
//! (a tree, a first look, nothing) is the listener's.

use crate::json::literal;
use crate::json::position::Span;
use std::borrow::Cow;

/// A string or name as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quoted {
    /// Its bytes, quotes included.
    pub span: Span,
    /// Whether it has an escape.
    pub is_escaped: bool,
}

impl Quoted {
    /// What stands between the quotes, escapes as they are written.
    pub fn raw(self, text: &str) -> &str {
        text.get(self.span.start + 1..self.span.end - 1).unwrap_or_default()
    }

    /// What it says.
    pub fn content(self, text: &str) -> Cow<'_, str> {
        match self.raw(text) {
            raw if self.is_escaped => Cow::Owned(literal::unescape(raw)),
            raw => Cow::Borrowed(raw),
        }
    }
}

/// A value that is neither a string nor a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scalar {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; its span is its text.
    Number,
}

/// What hears of each token, in the order of the text. `false` ends the reading.
pub trait Sink {
    /// A number, a boolean or null.
    fn scalar(&mut self, span: Span, scalar: Scalar) -> bool;
    /// A string that is a value.
    fn string(&mut self, token: Quoted) -> bool;
    /// The name of a member.
    fn name(&mut self, token: Quoted) -> bool;
    /// The opening bracket at byte `at`.
    fn open(&mut self, at: usize, is_object: bool) -> bool;
    /// The closing bracket before byte `end`.
    fn close(&mut self, end: usize) -> bool;
}

/// A listener who wants to know only where a value ends.
pub struct Nobody;

impl Sink for Nobody {
    fn scalar(&mut self, _: Span, _: Scalar) -> bool {
        true
    }

    fn string(&mut self, _: Quoted) -> bool {
        true
    }

    fn name(&mut self, _: Quoted) -> bool {
        true
    }

    fn open(&mut self, _: usize, _: bool) -> bool {
        true
    }

    fn close(&mut self, _: usize) -> bool {
        true
    }
}
