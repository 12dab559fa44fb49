//! What the Omnissa Identity Service asks of a user over SCIM 2.0 (facts §4).

use crate::profile::identity_service_demand::{
    ACTIVE, DOMAIN, EMAILS, EXTERNAL_ID, FAMILY_NAME, GIVEN_NAME, USER_NAME,
};
use crate::profile::profile::{Client, Product, Profile};
use crate::scim::version::Version;

/// `identity-service@2025-07`
pub const IDENTITY_SERVICE: Profile = Profile {
    name: "identity-service@2025-07",
    title: "Identity Service (SCIM 2.0)",
    about: "Omnissa's guide to the Identity Service, which speaks SCIM 2.0 and stands beside Access \
            in newer tenants.",
    version: Version::Scim2,
    product: Product::IdentityService,
    client: Client::Any,
    required: &[USER_NAME, GIVEN_NAME, FAMILY_NAME, EMAILS, EXTERNAL_ID, ACTIVE, DOMAIN],
    unwanted: &[],
};
