//! What the app “VMware Workspace ONE” of Okta's catalogue has to send: the demands of the document
//! of 2022, with the domain as its own manual wants it. It maps everything itself, so nothing is
//! asked to be taken out, and no source speaks of userPrincipalName.

use crate::profile::authority::OKTA_CATALOGUE_APP as MANUAL;
use crate::profile::demand::{
    DOMAIN, EMAILS, EXTERNAL_ID, FAMILY_NAME, GIVEN_NAME, INTERNAL_USER_TYPE, USER_NAME,
};
use crate::profile::profile::{Client, Product, Profile};
use crate::profile::requirement::Requirement;
use crate::scim::version::Version;

/// `okta-catalogue-app@2021`
pub const OKTA_CATALOGUE_APP: Profile = Profile {
    name: "okta-catalogue-app@2021",
    title: "Okta's catalogue app",
    about: "The user of Access that the app “VMware Workspace ONE” of Okta's catalogue sends.",
    version: Version::Scim1,
    product: Product::Access,
    client: Client::OktaCatalogueApp,
    required: &[
        USER_NAME,
        GIVEN_NAME,
        FAMILY_NAME,
        EMAILS,
        EXTERNAL_ID,
        INTERNAL_USER_TYPE,
        Requirement {
            source: MANUAL,
            consequence: "The app sends what its own `domain` attribute holds: edit that to be \
                          the domain of the Other directory.",
            ..DOMAIN
        },
    ],
    unwanted: &[],
};
