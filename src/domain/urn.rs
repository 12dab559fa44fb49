//! The schema URNs of SCIM 1.1, of Access's extensions, and their counterparts in SCIM 2.0.
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

/// SCIM 2.0 core user (RFC 7643 §8.7.1).
pub const CORE_USER_2: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// SCIM 2.0 enterprise user (RFC 7643 §4.3).
pub const ENTERPRISE_USER_2: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// The Identity Service's SCIM 2.0 extension (facts §4).
pub const WS1B_USER_2: &str = "urn:ietf:params:scim:schemas:extension:ws1b:2.0:User";

/// What a list of SCIM 2.0 names in its `schemas` (RFC 7644 §3.4.2).
pub const LIST_RESPONSE_2: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
/// What an error of SCIM 2.0 names in its `schemas` (RFC 7644 §3.12).
pub const ERROR_2: &str = "urn:ietf:params:scim:api:messages:2.0:Error";
/// What a change of SCIM 2.0 names in its `schemas` (RFC 7644 §3.5.2).
pub const PATCH_OP_2: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

/// Whether two URNs name the same schema.
pub fn same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

/// Whether a URN is one of SCIM 2.0 by the way it begins (RFC 7643 §10).
pub fn is_2(urn: &str) -> bool {
    begins(urn, "urn:ietf:params:scim:")
}

/// Whether a text begins so, in whatever letter case.
pub fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// The 2.0 URNs, and the 1.1 URN that stands for each.
const COUNTERPARTS: [(&str, &str); 3] =
    [(CORE_USER_2, CORE), (ENTERPRISE_USER_2, ENTERPRISE), (WS1B_USER_2, WORKSPACE)];

/// The 1.1 URN that stands for a 2.0 one.
pub fn for_1_1(urn: &str) -> Option<&'static str> {
    COUNTERPARTS.into_iter().find_map(|(two, one)| same(urn, two).then_some(one))
}

/// The 2.0 URN that stands for a 1.1 one.
pub fn for_2_0(urn: &str) -> Option<&'static str> {
    COUNTERPARTS.into_iter().find_map(|(two, one)| same(urn, one).then_some(two))
}
