//! Under which profiles a rule looks.

use crate::profile::profile::{Client, Product, Profile};
use crate::scim::version::Version;

/// The profiles that a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All.
    Any,
    /// Those of SCIM 1.1.
    Scim1,
    /// Those of SCIM 2.0.
    Scim2,
    /// Those of Workspace ONE Access.
    Access,
    /// That of the Identity Service.
    IdentityService,
    /// Those of the two apps in Okta.
    Okta,
}

impl Scope {
    /// Whether a rule of this scope looks under `profile`.
    pub fn includes(self, profile: &Profile) -> bool {
        match self {
            Self::Any => true,
            Self::Scim1 => profile.version == Version::Scim1,
            Self::Scim2 => profile.version == Version::Scim2,
            Self::Access => profile.product == Product::Access,
            Self::IdentityService => profile.product == Product::IdentityService,
            Self::Okta => profile.client != Client::Any,
        }
    }
}
