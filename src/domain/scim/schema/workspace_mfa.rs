//! Access's extension for multi-factor devices (WS-SCHEMA, facts §3.3).

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:scim:schemas:extension:workspace:mfa:1.0`
pub const WORKSPACE_MFA: Schema = Schema {
    urn: urn::WORKSPACE_MFA,
    title: "workspace MFA extension",
    attributes: &[
        Attribute::string("hubMfaPreferredUDID"),
        Attribute::string("mfaId"),
        Attribute::string("mfaPhoneNumber"),
    ],
};
