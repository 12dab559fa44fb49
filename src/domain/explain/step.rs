//! One thing to do about what happened.

use crate::explain::place::Place;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do, in the imperative.
    pub text: String,
    /// Where on the page it is done; `None` where it is done elsewhere.
    pub place: Option<Place>,
}
