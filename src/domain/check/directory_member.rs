//! The members of a directory's request: `type`, `name`, `domains` (facts §2), and what a
//! misspelt one means. Letter case counts here: nothing says that it does not.

use crate::json::document::{Member, Node};
use crate::scim::nearest::nearest;

/// What the request for an Other directory holds.
pub const MEMBERS: [&str; 3] = ["type", "name", "domains"];

/// Other names that clients and answers have for them.
const SYNONYMS: [(&str, &str); 4] = [
    ("domain", "domains"),
    ("directoryType", "type"),
    ("directoryName", "name"),
    ("domainNames", "domains"),
];

/// What a request for another kind of directory holds beside them (facts §2 and §4).
const ACTIVE_DIRECTORY: [&str; 10] = [
    "baseDN",
    "bindDN",
    "directorySearchAttribute",
    "useGlobalCatalog",
    "useSRV",
    "useStartTls",
    "directoryConfigId",
    "directoryType",
    "syncConfigurationEnabled",
    "userAttributeMappings",
];
/// How many of them only a request for Active Directory has: answers hold the others too.
const TELLING: usize = 6;

/// Another kind of directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// Active Directory over LDAP.
    ActiveDirectory,
    /// A directory of the Omnissa Identity Service, the sister product.
    IdentityService,
}

impl OtherKind {
    /// What a person calls it, after “a directory of”.
    pub fn title(self) -> &'static str {
        match self {
            Self::ActiveDirectory => "Active Directory over LDAP",
            Self::IdentityService => "the Omnissa Identity Service",
        }
    }

    /// Whether its request holds a member of this name, and that for an Other directory does not.
    pub fn has(self, name: &str) -> bool {
        match self {
            Self::ActiveDirectory => ACTIVE_DIRECTORY.contains(&name),
            Self::IdentityService => matches!(name, "source" | "default_domain" | "attributes"),
        }
    }
}

/// The kind of directory that a body is for, where it is another than Other.
pub fn other_kind(root: &Node) -> Option<OtherKind> {
    let has = |name: &str| root.member(name).is_some();
    if ACTIVE_DIRECTORY.iter().take(TELLING).any(|name| has(name)) {
        return Some(OtherKind::ActiveDirectory);
    }
    (has("default_domain") || has("source")).then_some(OtherKind::IdentityService)
}

/// The member that a name of none of them means.
pub fn meant(name: &str) -> Option<&'static str> {
    if MEMBERS.contains(&name) {
        return None;
    }
    SYNONYMS
        .into_iter()
        .find_map(|(synonym, wanted)| synonym.eq_ignore_ascii_case(name).then_some(wanted))
        .or_else(|| nearest(name, MEMBERS, name.len() / 4))
}

/// The member that is meant to be `wanted` where that itself is absent.
pub fn stands_as<'a>(root: &'a Node, wanted: &str) -> Option<&'a Member> {
    match root.member(wanted) {
        Some(_) => None,
        None => root.members().iter().find(|it| meant(&it.name) == Some(wanted)),
    }
}
