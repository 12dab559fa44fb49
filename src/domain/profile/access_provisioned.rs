//! What VMware's document of 2022 asks of a provisioned user; nothing of Okta's.

use crate::profile::demand::{
    DOMAIN, EMAILS, EXTERNAL_ID, FAMILY_NAME, GIVEN_NAME, INTERNAL_USER_TYPE, USER_NAME,
};
use crate::profile::profile::{Client, Product, Profile};
use crate::scim::version::Version;

/// `access-provisioned@2022-07`
pub const ACCESS_PROVISIONED: Profile = Profile {
    name: "access-provisioned@2022-07",
    title: "Provisioned user of Access",
    about: "VMware's document of 2022 on provisioned users, whoever sends them.",
    version: Version::Scim1,
    product: Product::Access,
    client: Client::Any,
    required: &[
        USER_NAME,
        GIVEN_NAME,
        FAMILY_NAME,
        EMAILS,
        EXTERNAL_ID,
        INTERNAL_USER_TYPE,
        DOMAIN,
    ],
    unwanted: &[],
};
