//! The versions of SCIM. What each one has in its tables is `dialect`'s.

/// The protocol's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// SCIM 1.1 (CORE11, API11): what Access speaks.
    Scim1,
    /// SCIM 2.0 (RFC 7643, RFC 7644): what the Identity Service speaks.
    Scim2,
}

impl Version {
    /// What a person calls it: `SCIM 1.1`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scim1 => "SCIM 1.1",
            Self::Scim2 => "SCIM 2.0",
        }
    }
}
