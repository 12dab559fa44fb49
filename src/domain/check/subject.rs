//! What is checked: a text, what it is meant to be, and what is known around it.

use crate::json::document::Node;
use crate::profile::requirement::Profile;

/// What the text is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A SCIM 1.1 user that is to land in an Other directory.
    ProvisionedUser,
    /// The body of `POST …/directoryconfigs`.
    DirectoryConfig,
    /// The tenant's address, as a person typed it; not JSON.
    TenantUrl,
}

/// What is known beside the text; empty where nothing is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Known {
    /// The domains of the chosen directory.
    pub domains: Vec<String>,
}

/// One text under check.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The person's own text.
    pub text: &'a str,
    /// The root of the document; for a text that is not JSON a `null` over the whole text.
    pub root: &'a Node,
    /// What it is meant to be.
    pub kind: Kind,
    /// The rule set in force.
    pub profile: &'a Profile,
    /// What is known beside the text.
    pub known: &'a Known,
}
