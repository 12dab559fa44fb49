//! One demand of a profile, with the source that makes it.

use crate::source::Source;

/// One attribute that must be there, and who says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement {
    /// Its RFC 6901 pointer in the user, e.g. `/name/givenName`.
    pub pointer: &'static str,
    /// Its name for messages, e.g. `name.givenName`.
    pub name: &'static str,
    /// Whether the user is refused or becomes something else without it; otherwise the source only
    /// has it.
    pub is_needed: bool,
    /// Who demands it.
    pub source: Source,
    /// What happens without it, as a sentence.
    pub consequence: &'static str,
}
