//! The single demands on a user of the Omnissa Identity Service (facts §4). Which of them it
//! refuses a user for is not public; its guide calls all but the domain required.

use crate::profile::authority::{IDENTITY_SERVICE_ATTRIBUTES, IDENTITY_SERVICE_SAMPLE};
use crate::profile::requirement::Requirement;

/// `userName`
pub const USER_NAME: Requirement = Requirement {
    pointer: "/userName",
    name: "userName",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "The Identity Service requires a name to sign in with.",
};

/// `name.givenName`
pub const GIVEN_NAME: Requirement = Requirement {
    pointer: "/name/givenName",
    name: "name.givenName",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "The Identity Service requires a first name.",
};

/// `name.familyName`
pub const FAMILY_NAME: Requirement = Requirement {
    pointer: "/name/familyName",
    name: "name.familyName",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "The Identity Service requires a last name.",
};

/// `emails[type eq "work"].value`
pub const EMAILS: Requirement = Requirement {
    pointer: "/emails",
    name: "emails",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "The Identity Service requires an address of type work.",
};

/// `externalId`
pub const EXTERNAL_ID: Requirement = Requirement {
    pointer: "/externalId",
    name: "externalId",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "It ties the user to the identity provider, and cannot be changed later.",
};

/// `active`
pub const ACTIVE: Requirement = Requirement {
    pointer: "/active",
    name: "active",
    is_needed: true,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    consequence: "The Identity Service requires it to be said.",
};

/// `domain` in the ws1b extension
pub const DOMAIN: Requirement = Requirement {
    pointer: "/urn:ietf:params:scim:schemas:extension:ws1b:2.0:User/domain",
    name: "domain",
    is_needed: false,
    source: IDENTITY_SERVICE_SAMPLE,
    consequence: "It says which domain of the directory the user is in; without it that is \
                  presumably the directory's default domain.",
};
