//! What can be wrong with a text that is meant to be JSON, each fault named as what it is.

use crate::json::edit::Edit;
use crate::json::position::Span;

/// One fault of syntax: the first that stops the reading.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxError {
    /// The bytes that are wrong.
    pub span: Span,
    /// One sentence: what is there.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The edits that mend it, where a machine can know them.
    pub fix: Vec<Edit>,
}
