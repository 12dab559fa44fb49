//! The schema URNs of SCIM 1.1, of Access's extensions, and of their SCIM 2.0 counterparts.
//! URNs are compared without regard to letter case (CORE11 §4; facts/scim.md 6.1).

/// SCIM 1.1 core: users, groups and lists alike (CORE11).
pub const CORE: &str = "urn:scim:schemas:core:1.0";
/// SCIM 1.1 enterprise user (CORE11 §7).
pub const ENTERPRISE: &str = "urn:scim:schemas:extension:enterprise:1.0";
/// Access's extension with internalUserType, userPrincipalName and domain (WS-SCHEMA, ACCESS-OAS).
pub const WORKSPACE: &str = "urn:scim:schemas:extension:workspace:1.0";
/// Access's extension for multi-factor devices (WS-SCHEMA).
pub const WORKSPACE_MFA: &str = "urn:scim:schemas:extension:workspace:mfa:1.0";
/// What precedes the tenant's name in the URN of its own attributes (CUSTOM-BLOG).
pub const TENANT_PREFIX: &str = "urn:scim:schemas:extension:workspace:tenant:";

/// SCIM 2.0 core user (RFC 7643 §8.7.1): wrong in a 1.1 body.
pub const CORE_USER_2: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// SCIM 2.0 enterprise user (RFC 7643 §4.3): wrong in a 1.1 body.
pub const ENTERPRISE_USER_2: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// The Identity Service's SCIM 2.0 extension (facts §4): wrong in a 1.1 body.
pub const WS1B_USER_2: &str = "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User";

/// Whether two URNs name the same schema.
pub fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

/// The 1.1 URN that stands for a 2.0 one.
pub fn for_1_1(urn: &str) -> Option<&'static str> {
    [(CORE_USER_2, CORE), (ENTERPRISE_USER_2, ENTERPRISE), (WS1B_USER_2, WORKSPACE)]
        .into_iter()
        .find_map(|(two, one)| same(urn, two).then_some(one))
}
