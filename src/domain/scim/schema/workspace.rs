//! Access's own extension: the schema text that a tenant returned (WS-SCHEMA) merged with the
//! official API description (ACCESS-OAS), facts §3.3.

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:scim:schemas:extension:workspace:1.0`, users. `internalUserType` is read-only in the
/// schema's own words but is set on creation (PROV-SAMPLE), so it is writable here.
pub const WORKSPACE: Schema = Schema {
    urn: urn::WORKSPACE,
    title: "workspace extension",
    attributes: &[
        Attribute::string("internalUserType"),
        Attribute::string("userPrincipalName"),
        Attribute::string("domain"),
        Attribute::string("distinguishedName"),
        Attribute::boolean("externalUserDisabled"),
        Attribute::string("userStatus").read_only(),
        Attribute::string("userStoreUuid").read_only(),
        Attribute::string("directoryUuid").read_only(),
        Attribute::string("directoryName").read_only(),
        Attribute::string("directoryType").read_only(),
        Attribute::string("otaLink").read_only(),
        Attribute::string("firstLoginUrl").read_only(),
        Attribute::boolean("isSoftDeleted").read_only(),
        Attribute::boolean("softDeleted").read_only(),
        Attribute::boolean("isPasswordChangeFeatureEnabled").read_only(),
        Attribute::boolean("isUserInPreHireGroup").read_only(),
        Attribute::multi("userGroups", USER_GROUP).read_only(),
    ],
};

const USER_GROUP: &[Attribute] = &[
    Attribute::string("display").read_only(),
    Attribute::string("id").read_only(),
    Attribute::string("distinguishedName").read_only(),
    Attribute::string("domain").read_only(),
    Attribute::string("externalId").read_only(),
];
