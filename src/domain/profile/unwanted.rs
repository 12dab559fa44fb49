//! One attribute that a profile wants left out, with the source that says so.

use crate::source::Source;

/// One attribute that should not be there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unwanted {
    /// Its name in the core user, e.g. `locale`.
    pub name: &'static str,
    /// Whether it is likely to do harm; else it is only noted.
    pub is_harmful: bool,
    /// Who wants it left out.
    pub source: Source,
    /// What speaks against it, as the end of the sentence `… is left in; …`.
    pub fault: &'static str,
    /// Why, as a sentence.
    pub reason: &'static str,
}
