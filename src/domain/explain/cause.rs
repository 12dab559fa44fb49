//! One cause of what happened, with who says so.

use crate::explain::place::Place;
use crate::source::Source;

/// Why something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// One sentence.
    pub text: String,
    /// What it rests on, and how sure it is.
    pub source: Source,
    /// Where the document at hand has this very fault; `None` where that is not known.
    pub found_at: Option<Place>,
}
