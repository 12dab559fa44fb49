//! A named, dated set of demands on a user, as data. What the rules make of it is theirs.

use crate::profile::requirement::Requirement;
use crate::profile::unwanted::Unwanted;

/// The protocol's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    /// SCIM 1.1 (CORE11, API11): what Access speaks.
    Scim1,
    /// SCIM 2.0 (RFC 7643, RFC 7644): what the Identity Service speaks.
    Scim2,
}

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
