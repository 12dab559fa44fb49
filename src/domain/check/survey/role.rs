//! What a value is held against, besides its form.

use crate::check::survey::same::same;
use crate::urn;

/// The part of a value in the whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It stands for itself.
    Alone,
    /// It must not stand twice in its list.
    Value,
    /// It is unlike the externalId.
    UserName,
    /// It is unlike the userName.
    ExternalId,
    /// It is the suffix of the user principal name, and one of the directory's.
    Domain,
    /// It ends in the domain, and begins with the userName.
    Principal,
}

impl Role {
    /// The role of an attribute of this name in the object of this name: an extension's URN, or
    /// nothing for the user.
    pub fn of(name: &str, within: &str) -> Self {
        match (name, within) {
            ("userName", "") => Self::UserName,
            ("externalId", "") => Self::ExternalId,
            ("domain", urn::WORKSPACE) => Self::Domain,
            ("userPrincipalName", urn::WORKSPACE) => Self::Principal,
            ("value", _) => Self::Value,
            _ => Self::Alone,
        }
    }
}

/// The bit of the core URN in `schemas`.
pub const CORE: u8 = 1;

/// The bit of a URN among those that a user can declare and still be plain.
#[inline]
pub fn declared(text: &[u8]) -> Option<u8> {
    if same(text, urn::CORE.as_bytes()) {
        Some(CORE)
    } else if same(text, urn::WORKSPACE.as_bytes()) {
        Some(2)
    } else if same(text, urn::ENTERPRISE.as_bytes()) {
        Some(4)
    } else {
        None
    }
}
