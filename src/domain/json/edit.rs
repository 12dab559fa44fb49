//! Edits of a JSON text that leave every other byte as it was: order, white space and members
//! that nobody here knows stay untouched.

use crate::json::position::Span;

/// Replace the bytes of `span` by `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; empty for an insertion.
    pub span: Span,
    /// The text that comes.
    pub replacement: String,
}
