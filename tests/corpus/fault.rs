//! The single faults of the faulty users: what goes wrong in practice (the procedure's own list),
//! each with the code that must be said about it. Faults of JSON itself are left out: an array
//! with one of them has no readers at all.

use crate::corpus::body::Body;

/// One fault.
pub struct Fault {
    /// The code that the check says about it.
    pub code: &'static str,
    /// Puts it into a body that has none.
    pub put: fn(&mut Body),
}

/// The faults, every one as often.
pub const FAULTS: &[Fault] = &[
    Fault {
        code: "wrong-user-type",
        put: |body| body.workspace.set("internalUserType", "\"provisioned\""),
    },
    Fault { code: "missing-required", put: |body| body.workspace.remove("domain") },
    Fault { code: "missing-required", put: |body| body.workspace.remove("internalUserType") },
    Fault { code: "missing-required", put: |body| body.core.remove("externalId") },
    Fault { code: "empty-required", put: |body| body.core.set("externalId", "\"\"") },
    Fault { code: "wrong-type", put: |body| body.core.set("externalId", "700123") },
    Fault { code: "wrong-type", put: |body| body.core.set("title", "12") },
    Fault {
        code: "malformed-email",
        put: |body| body.core.set("emails", "[{\"value\":\"jane.doe.example.com\"}]"),
    },
    Fault {
        code: "more-than-one-email",
        put: |body| {
            body.core.set("emails", "[{\"value\":\"a@b.example\"},{\"value\":\"c@d.example\"}]")
        },
    },
    Fault { code: "email-without-value", put: |body| body.core.set("emails", "[{}]") },
    Fault { code: "boolean-as-string", put: |body| body.core.set("active", "\"true\"") },
    Fault {
        code: "scim-2-urn",
        put: |body| body.schemas[0] = "urn:ietf:params:scim:schemas:core:2.0:User",
    },
    Fault {
        code: "undeclared-extension",
        put: |body| {
            body.schemas.remove(1);
        },
    },
    Fault { code: "okta-leftover", put: |body| body.core.set("displayName", "\"Jane Doe\"") },
    Fault { code: "okta-leftover", put: |body| body.core.set("locale", "\"en_US\"") },
    Fault { code: "unknown-attribute", put: |body| body.core.rename("externalId", "external") },
    Fault {
        code: "misplaced-extension-attribute",
        put: |body| body.core.set("employeeNumber", "\"700123\""),
    },
    Fault { code: "read-only-attribute", put: |body| body.core.set("id", "\"91cfcac4\"") },
    Fault {
        code: "username-is-email",
        put: |body| body.core.set("userName", "\"jane.doe@example.com\""),
    },
    Fault {
        code: "upn-without-at",
        put: |body| body.workspace.set("userPrincipalName", "\"jane.doe\""),
    },
    Fault {
        code: "upn-domain-mismatch",
        put: |body| body.workspace.set("userPrincipalName", "\"jane.doe@elsewhere.example\""),
    },
    Fault {
        code: "unusable-domain",
        put: |body| body.workspace.set("domain", "\"https://okta.acme.example/\""),
    },
    Fault { code: "inactive-user", put: |body| body.core.set("active", "false") },
];
