//! What a version of SCIM has in its tables: the core user and the extensions that are known.
//! A tenant's own attributes (`…workspace:tenant:NAME:1.0`) have none: each tenant names its own.

use crate::scim::attribute::Schema;
use crate::scim::schema::core_user::CORE_USER;
use crate::scim::schema::core_user_2::CORE_USER_2;
use crate::scim::schema::enterprise::ENTERPRISE;
use crate::scim::schema::enterprise_2::ENTERPRISE_2;
use crate::scim::schema::workspace::WORKSPACE;
use crate::scim::schema::workspace_mfa::WORKSPACE_MFA;
use crate::scim::schema::ws1b::WS1B;
use crate::scim::version::Version;
use crate::urn;

/// One version with its tables.
#[derive(Debug, PartialEq)]
pub struct Dialect {
    /// The version.
    pub version: Version,
    /// The core user.
    pub user: &'static Schema,
    /// The extensions of a user.
    pub extensions: &'static [&'static Schema],
}

/// SCIM 1.1, with Access's extensions.
pub static SCIM_1: Dialect = Dialect {
    version: Version::Scim1,
    user: &CORE_USER,
    extensions: &[&WORKSPACE, &ENTERPRISE, &WORKSPACE_MFA],
};

/// SCIM 2.0, with the Identity Service's extension.
pub static SCIM_2: Dialect =
    Dialect { version: Version::Scim2, user: &CORE_USER_2, extensions: &[&WS1B, &ENTERPRISE_2] };

impl Dialect {
    /// The dialect of a version.
    pub fn of(version: Version) -> &'static Self {
        match version {
            Version::Scim1 => &SCIM_1,
            Version::Scim2 => &SCIM_2,
        }
    }

    /// The dialect that a URN belongs to by the way it begins.
    pub fn of_urn(text: &str) -> &'static Self {
        if urn::is_2(text) { &SCIM_2 } else { &SCIM_1 }
    }

    /// The core user and the extensions.
    pub fn schemas(&self) -> impl Iterator<Item = &'static Schema> {
        [self.user].into_iter().chain(self.extensions.iter().copied())
    }

    /// The schema of this URN.
    pub fn schema(&self, of: &str) -> Option<&'static Schema> {
        self.schemas().find(|schema| urn::same(schema.urn, of))
    }
}
