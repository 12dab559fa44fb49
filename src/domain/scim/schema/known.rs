//! Every schema with a table. A tenant's own attributes (`…workspace:tenant:NAME:1.0`) have none:
//! each tenant names its own.

use crate::scim::attribute::Schema;
use crate::scim::schema::core_user::CORE_USER;
use crate::scim::schema::enterprise::ENTERPRISE;
use crate::scim::schema::workspace::WORKSPACE;
use crate::scim::schema::workspace_mfa::WORKSPACE_MFA;
use crate::urn;

/// The extensions of a user.
pub const EXTENSIONS: [&Schema; 3] = [&WORKSPACE, &ENTERPRISE, &WORKSPACE_MFA];

/// The schema of this URN.
pub fn schema(of: &str) -> Option<&'static Schema> {
    [&CORE_USER].into_iter().chain(EXTENSIONS).find(|schema| urn::same(schema.urn, of))
}
