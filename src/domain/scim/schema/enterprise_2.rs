//! The enterprise extension of SCIM 2.0 (RFC 7643 §4.3): a manager is a reference there.

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User`
pub const ENTERPRISE_2: Schema = Schema {
    urn: urn::ENTERPRISE_USER_2,
    title: "enterprise extension",
    attributes: &[
        Attribute::string("employeeNumber"),
        Attribute::string("costCenter"),
        Attribute::string("organization"),
        Attribute::string("division"),
        Attribute::string("department"),
        Attribute::complex(
            "manager",
            &[
                Attribute::string("value"),
                Attribute::string("$ref"),
                Attribute::string("displayName").read_only(),
            ],
        ),
    ],
};
