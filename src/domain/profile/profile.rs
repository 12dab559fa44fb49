//! A named, dated set of demands on a user, as data. What the rules make of it is theirs.

use crate::profile::authority::{
    PROVISIONED_USERS, SCIM_CLIENTS, SCIM_CORE, SCIM_CORE_2, SERVER_ENGINE, WORKSPACE_SCHEMA,
};
use crate::profile::requirement::Requirement;
use crate::profile::unwanted::Unwanted;
use crate::scim::dialect::Dialect;
use crate::scim::version::Version;
use crate::source::Source;

/// Who takes the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Product {
    /// Any service that speaks the protocol.
    Any,
    /// Workspace ONE Access (Omnissa Access).
    Access,
    /// The Omnissa Identity Service (facts §4).
    IdentityService,
}

impl Product {
    /// What it is called within a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "the server",
            Self::Access => "Access",
            Self::IdentityService => "the Identity Service",
        }
    }

    /// What it is called where a sentence begins.
    pub fn name_first(self) -> &'static str {
        match self {
            Self::Any => "The server",
            Self::Access => "Access",
            Self::IdentityService => "The Identity Service",
        }
    }
}

/// Who sends the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Client {
    /// Any client.
    Any,
    /// The custom SCIM app in Okta, made by hand (procedure step 4).
    OktaCustomApp,
    /// The app “VMware Workspace ONE” of Okta's catalogue (procedure step 4′).
    OktaCatalogueApp,
}

/// A named, dated set of demands on a user, e.g. `access-provisioned@2022-07`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Profile {
    /// Name and date: `access-provisioned@2022-07`.
    pub name: &'static str,
    /// For people: `Provisioned user in Workspace ONE Access`.
    pub title: &'static str,
    /// What it stands for, in a sentence.
    pub about: &'static str,
    /// The version that the body is written in.
    pub version: Version,
    /// Who takes it.
    pub product: Product,
    /// Who sends it.
    pub client: Client,
    /// What must be there.
    pub required: &'static [Requirement],
    /// What should be left out.
    pub unwanted: &'static [Unwanted],
}

impl Profile {
    /// The tables of its version.
    pub fn dialect(&self) -> &'static Dialect {
        Dialect::of(self.version)
    }

    /// Whether a user of it is one of Access.
    pub fn is_access(&self) -> bool {
        self.product == Product::Access
    }

    /// The standard of its version.
    pub fn standard(&self) -> Source {
        match self.version {
            Version::Scim1 => SCIM_CORE,
            Version::Scim2 => SCIM_CORE_2,
        }
    }

    /// The same authority for this profile: what SCIM 1.1's core schema says, RFC 7643 says for
    /// 2.0, and what is known of Access's engine and clients alone is only the standard's elsewhere.
    pub fn authority(&self, named: Source) -> Source {
        let is_of_access = [SERVER_ENGINE, SCIM_CLIENTS, WORKSPACE_SCHEMA, PROVISIONED_USERS];
        match named {
            SCIM_CORE => self.standard(),
            it if !self.is_access() && is_of_access.contains(&it) => self.standard(),
            it => it,
        }
    }
}
