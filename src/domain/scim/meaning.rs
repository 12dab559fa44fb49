//! What a URN in `schemas`, or as the name of an extension object, is meant to be.

use crate::scim::dialect::Dialect;
use crate::scim::nearest::nearest;
use crate::scim::version::Version;
use crate::urn;

/// What a URN means to who speaks one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One of the version's URNs with a table, in whatever letter case.
    Known(&'static str),
    /// A tenant's own attributes: `urn:scim:schemas:extension:workspace:tenant:NAME:1.0`.
    Tenant,
    /// A URN of the other version, and this version's that stands for it where there is one.
    OtherVersion(Option<&'static str>),
    /// A few slips away from this one.
    Misspelt(&'static str),
    /// None of these.
    Unknown,
}

/// How all URNs of SCIM 1.1 begin (CORE11 §4).
const SCIM_1: &str = "urn:scim:schemas:";
/// What the URNs of SCIM 2.0 have at the end, and often lose.
const USER: &str = ":User";

/// What this URN means in this dialect.
pub fn meaning(dialect: &Dialect, text: &str) -> Meaning {
    if let Some(known) = dialect.schema(text) {
        return Meaning::Known(known.urn);
    }
    match dialect.version {
        Version::Scim1 if urn::begins(text, urn::TENANT_PREFIX) => Meaning::Tenant,
        Version::Scim1 if urn::is_2(text) => Meaning::OtherVersion(urn::for_1_1(text)),
        Version::Scim2 if urn::begins(text, SCIM_1) => match draft_of_2(dialect, text) {
            Some(known) => Meaning::Misspelt(known),
            None => Meaning::OtherVersion(urn::for_2_0(text)),
        },
        _ => near(dialect, text).map_or(Meaning::Unknown, Meaning::Misspelt),
    }
}

/// Whether a member of this name is an extension's object rather than an attribute.
pub fn is_urn(dialect: &Dialect, name: &str) -> bool {
    urn::begins(name.trim_start(), "urn:")
        || (name.contains(':') && matches!(meaning(dialect, name), Meaning::Misspelt(_)))
}

/// The URN of this dialect that is meant, whatever the mistake.
pub fn meant(dialect: &Dialect, text: &str) -> Option<&'static str> {
    match meaning(dialect, text) {
        Meaning::Known(urn) | Meaning::OtherVersion(Some(urn)) | Meaning::Misspelt(urn) => {
            Some(urn)
        }
        Meaning::Tenant | Meaning::OtherVersion(None) | Meaning::Unknown => None,
    }
}

/// The known URN that is a few slips away. `urn:` at the beginning and `:User` at the end may be
/// there or not; a colon is in every URN.
fn near(dialect: &Dialect, text: &str) -> Option<&'static str> {
    if !text.contains(':') {
        return None;
    }
    // As many as a forgotten `:1.0` has; `ws1b` is too short for so many.
    let slips = match dialect.version {
        Version::Scim1 => 4,
        Version::Scim2 => 3,
    };
    let stems = dialect.schemas().map(|schema| stem(schema.urn));
    let found = nearest(stem(text.trim()), stems, slips)?;
    dialect.schemas().map(|schema| schema.urn).find(|urn| stem(urn) == found)
}

fn stem(urn: &str) -> &str {
    let urn = if urn::begins(urn, "urn:") { urn.get(4..).unwrap_or(urn) } else { urn };
    urn.strip_suffix(USER).unwrap_or(urn)
}

/// The URN of 2.0 that was written the way its drafts wrote it: without `ietf:params:`.
fn draft_of_2(dialect: &Dialect, text: &str) -> Option<&'static str> {
    let rest = text.get("urn:".len()..)?;
    let whole = format!("urn:ietf:params:{rest}");
    dialect.schemas().map(|schema| schema.urn).find(|known| {
        urn::same(known, &whole) || known.strip_suffix(USER).is_some_and(|it| urn::same(it, &whole))
    })
}
