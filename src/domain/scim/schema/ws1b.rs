//! The Identity Service's own extension: the names that Microsoft's tutorial and Omnissa's guide
//! to attribute mapping have (facts §4). That all of them are strings is inferred from their
//! mappings.

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:ietf:params:scim:schemas:extension:ws1b:2.0:User`
pub const WS1B: Schema = Schema {
    urn: urn::WS1B_USER_2,
    title: "ws1b extension",
    attributes: &[
        Attribute::string("domain"),
        Attribute::string("userPrincipalName"),
        Attribute::string("onPremisesUserPrincipalName"),
        Attribute::string("distinguishedName"),
        Attribute::string("adSourceAnchor"),
        Attribute::string("customAttribute1"),
        Attribute::string("customAttribute2"),
        Attribute::string("customAttribute3"),
        Attribute::string("customAttribute4"),
        Attribute::string("customAttribute5"),
    ],
};
