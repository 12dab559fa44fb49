//! The single demands on a user of Access, once: the profiles are made of them.

use crate::profile::authority::{OKTA_PROCEDURE, PROVISIONED_USERS};
use crate::profile::requirement::Requirement;

/// `userName`
pub const USER_NAME: Requirement = Requirement {
    pointer: "/userName",
    name: "userName",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Access refuses a user without a name to sign in with.",
};

/// `name.givenName`
pub const GIVEN_NAME: Requirement = Requirement {
    pointer: "/name/givenName",
    name: "name.givenName",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Access refuses a provisioned user without a first name.",
};

/// `name.familyName`
pub const FAMILY_NAME: Requirement = Requirement {
    pointer: "/name/familyName",
    name: "name.familyName",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Access refuses a provisioned user without a last name.",
};

/// `emails`
pub const EMAILS: Requirement = Requirement {
    pointer: "/emails",
    name: "emails",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "A provisioned user carries one and only one email address.",
};

/// `externalId`
pub const EXTERNAL_ID: Requirement = Requirement {
    pointer: "/externalId",
    name: "externalId",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Access refuses a provisioned user without it, and device enrolment \
                  finds the user by it.",
};

/// `internalUserType` in the workspace extension
pub const INTERNAL_USER_TYPE: Requirement = Requirement {
    pointer: "/urn:scim:schemas:extension:workspace:1.0/internalUserType",
    name: "internalUserType",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Without it the user is created as LOCAL in System Domain.",
};

/// `userPrincipalName` in the workspace extension
pub const USER_PRINCIPAL_NAME: Requirement = Requirement {
    pointer: "/urn:scim:schemas:extension:workspace:1.0/userPrincipalName",
    name: "userPrincipalName",
    is_needed: true,
    source: OKTA_PROCEDURE,
    consequence: "Okta's app sends it with every user, normally the user's login.",
};

/// `domain` in the workspace extension
pub const DOMAIN: Requirement = Requirement {
    pointer: "/urn:scim:schemas:extension:workspace:1.0/domain",
    name: "domain",
    is_needed: true,
    source: PROVISIONED_USERS,
    consequence: "Access finds the Other directory by it.",
};
