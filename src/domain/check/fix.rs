//! A mend that a machine can do: edits of the person's own text, all else byte for byte.

use crate::json::edit::Edit;

/// One offered mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// In the imperative: `Write PROVISIONED in capitals`.
    pub title: String,
    /// The edits, not overlapping, in any order.
    pub edits: Vec<Edit>,
}
