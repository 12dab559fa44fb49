//! A directory of the practice tenant, and the kinds of directory it knows (facts §2).

use crate::wire::media_type;

/// The name of the directory that every tenant starts with (facts §2, Rules).
pub const SYSTEM_DIRECTORY: &str = "System Directory";
/// Its domain, in which local users live (facts §2 and §3.3).
pub const SYSTEM_DOMAIN: &str = "System Domain";

/// The kind of a directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryKind {
    /// Made by API only; holds provisioned users.
    Other,
    /// Holds local users.
    Local,
    /// Filled when people log in (just in time).
    Jit,
}

impl DirectoryKind {
    /// Every kind that can be created here. Kinds with a connector (Active Directory, LDAP) are
    /// not practised.
    pub const ALL: [Self; 3] = [Self::Other, Self::Local, Self::Jit];

    /// The value of `type`.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Other => "OTHER_DIRECTORY",
            Self::Local => "LOCAL_DIRECTORY",
            Self::Jit => "JIT_DIRECTORY",
        }
    }

    /// The legacy media type that selects it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Other => media_type::DIRECTORY_OTHER,
            Self::Local => media_type::DIRECTORY_LOCAL,
            Self::Jit => media_type::DIRECTORY_JIT,
        }
    }
}

/// A directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directory {
    /// Its id: `directoryConfigurationId` in the answer to a creation, `directoryId` in lists.
    pub id: String,
    /// The id of its user store, `userStoreUuid` of its users.
    pub user_store_id: String,
    /// Its name, unique without regard to letter case.
    pub name: String,
    /// Its kind.
    pub kind: DirectoryKind,
    /// Its domains, unique over all directories without regard to letter case.
    pub domains: Vec<String>,
}

impl Directory {
    /// Whether this is the directory that cannot be deleted.
    pub fn is_system(&self) -> bool {
        self.has_domain(SYSTEM_DOMAIN)
    }

    /// Whether `domain` is one of its domains, without regard to letter case.
    pub fn has_domain(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| same(own, domain))
    }
}

/// Whether two names are one without regard to letter case, beyond ASCII too.
pub fn same(left: &str, right: &str) -> bool {
    let ascii = left.is_ascii() && right.is_ascii();
    left.eq_ignore_ascii_case(right) || !ascii && left.to_lowercase() == right.to_lowercase()
}
