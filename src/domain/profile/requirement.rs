//! One demand of a profile, with the source that makes it.

use crate::source::Source;

/// A named, dated set of demands on a user, e.g. `access-provisioned@2022-07`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// Name and date: `access-provisioned@2022-07`.
    pub name: &'static str,
    /// For people: `Provisioned user in Workspace ONE Access`.
    pub title: &'static str,
    /// What must be there.
    pub required: &'static [Requirement],
}

/// One attribute that must be there, and who says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement {
    /// Its RFC 6901 pointer in the user, e.g. `/name/givenName`.
    pub pointer: &'static str,
    /// Its name for messages, e.g. `name.givenName`.
    pub name: &'static str,
    /// Who demands it.
    pub source: Source,
    /// What happens without it, as a sentence.
    pub consequence: &'static str,
}
