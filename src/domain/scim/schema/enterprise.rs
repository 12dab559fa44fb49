//! The enterprise extension (CORE11 §7).

use crate::scim::attribute::{Attribute, Schema};
use crate::urn;

/// `urn:scim:schemas:extension:enterprise:1.0`
pub const ENTERPRISE: Schema = Schema {
    urn: urn::ENTERPRISE,
    title: "enterprise extension",
    attributes: &[
        Attribute::string("employeeNumber"),
        Attribute::string("costCenter"),
        Attribute::string("organization"),
        Attribute::string("division"),
        Attribute::string("department"),
        Attribute::complex(
            "manager",
            &[Attribute::string("managerId"), Attribute::string("displayName").read_only()],
        ),
    ],
};
