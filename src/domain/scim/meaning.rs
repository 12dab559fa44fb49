//! What a URN in `schemas`, or as the name of an extension object, is meant to be.

use crate::scim::nearest::nearest;
use crate::urn;

/// What a URN means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the URNs with a table, in whatever letter case.
    Known(&'static str),
    /// A tenant's own attributes: `urn:scim:schemas:extension:workspace:tenant:NAME:1.0`.
    Tenant,
    /// A URN of SCIM 2.0, and the 1.1 URN that stands for it where there is one.
    Scim2(Option<&'static str>),
    /// A few slips away from this one.
    Misspelt(&'static str),
    /// None of these.
    Unknown,
}

/// The 1.1 URNs with a table.
const KNOWN: [&str; 4] = [urn::CORE, urn::ENTERPRISE, urn::WORKSPACE, urn::WORKSPACE_MFA];
/// How all URNs of SCIM 2.0 begin (RFC 7643 §10).
const SCIM_2: &str = "urn:ietf:params:scim:";
/// How many slips are still the same URN: as many as a forgotten `urn:` or `:1.0` has.
const SLIPS: usize = 4;

/// What this URN means.
pub fn meaning(text: &str) -> Meaning {
    if let Some(known) = KNOWN.into_iter().find(|known| urn::same(known, text)) {
        return Meaning::Known(known);
    }
    if begins(text, urn::TENANT_PREFIX) {
        return Meaning::Tenant;
    }
    if begins(text, SCIM_2) {
        return Meaning::Scim2(urn::for_1_1(text));
    }
    let bare = text.trim();
    let bare = bare.strip_suffix(":User").unwrap_or(bare);
    match nearest(bare, KNOWN, SLIPS) {
        Some(known) => Meaning::Misspelt(known),
        None => Meaning::Unknown,
    }
}

/// Whether a member of this name is an extension's object rather than an attribute.
pub fn is_urn(name: &str) -> bool {
    begins(name.trim_start(), "urn:")
        || (name.contains(':') && matches!(meaning(name), Meaning::Misspelt(_)))
}

/// The 1.1 URN that is meant, whatever the mistake.
pub fn meant(text: &str) -> Option<&'static str> {
    match meaning(text) {
        Meaning::Known(urn) | Meaning::Scim2(Some(urn)) | Meaning::Misspelt(urn) => Some(urn),
        Meaning::Tenant | Meaning::Scim2(None) | Meaning::Unknown => None,
    }
}

fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}
