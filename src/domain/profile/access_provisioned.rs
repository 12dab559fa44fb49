//! The default profile: what the 2022 document of provisioned users and the Okta procedure ask.

use crate::profile::authority::{OKTA_PROCEDURE, PROVISIONED_USERS};
use crate::profile::requirement::{Profile, Requirement};

/// `access-provisioned@2022-07`
pub const ACCESS_PROVISIONED: Profile = Profile {
    name: "access-provisioned@2022-07",
    title: "Provisioned user in Workspace ONE Access",
    required: &[
        Requirement {
            pointer: "/userName",
            name: "userName",
            source: PROVISIONED_USERS,
            consequence: "Access refuses a user without a name to sign in with.",
        },
        Requirement {
            pointer: "/name/givenName",
            name: "name.givenName",
            source: PROVISIONED_USERS,
            consequence: "Access refuses a provisioned user without a first name.",
        },
        Requirement {
            pointer: "/name/familyName",
            name: "name.familyName",
            source: PROVISIONED_USERS,
            consequence: "Access refuses a provisioned user without a last name.",
        },
        Requirement {
            pointer: "/emails",
            name: "emails",
            source: PROVISIONED_USERS,
            consequence: "A provisioned user carries one and only one email address.",
        },
        Requirement {
            pointer: "/externalId",
            name: "externalId",
            source: PROVISIONED_USERS,
            consequence: "Access refuses a provisioned user without it, and device enrolment \
                          finds the user by it.",
        },
        Requirement {
            pointer: "/urn:scim:schemas:extension:workspace:1.0/internalUserType",
            name: "internalUserType",
            source: PROVISIONED_USERS,
            consequence: "Without it the user is created as LOCAL in System Domain.",
        },
        Requirement {
            pointer: "/urn:scim:schemas:extension:workspace:1.0/userPrincipalName",
            name: "userPrincipalName",
            source: OKTA_PROCEDURE,
            consequence: "Okta's app sends it with every user, normally the user's login.",
        },
        Requirement {
            pointer: "/urn:scim:schemas:extension:workspace:1.0/domain",
            name: "domain",
            source: PROVISIONED_USERS,
            consequence: "Access finds the Other directory by it.",
        },
    ],
};
