//! Who says so: every rule names its source and how sure it is.

/// How well a fact is known (the marks of the fact files).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// VMware, Omnissa, Okta or a standard documents it.
    Documented,
    /// Clients that talk to real tenants rely on it.
    Observed,
    /// Concluded from other facts.
    Inferred,
    /// Taken from a sister product or from common practice.
    Borrowed,
}

impl Confidence {
    /// The word that the page shows beside the code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Documented => "documented",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Borrowed => "borrowed",
        }
    }
}

/// A source in a few words, e.g. `Access API, provisioned users (2022-07)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// What a person can look up.
    pub name: &'static str,
    /// How well it is known.
    pub confidence: Confidence,
}
