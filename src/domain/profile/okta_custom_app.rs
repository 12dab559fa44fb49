//! What the custom SCIM app in Okta has to send: the document of 2022 and the procedure of 2019
//! together. It is the default.

use crate::profile::authority::OKTA_MAPPINGS;
use crate::profile::demand::{
    DOMAIN, EMAILS, EXTERNAL_ID, FAMILY_NAME, GIVEN_NAME, INTERNAL_USER_TYPE, USER_NAME,
    USER_PRINCIPAL_NAME,
};
use crate::profile::profile::{Client, Product, Profile};
use crate::profile::unwanted::Unwanted;
use crate::scim::version::Version;

/// `okta-custom-app@2019-08`
pub const OKTA_CUSTOM_APP: Profile = Profile {
    name: "okta-custom-app@2019-08",
    title: "Okta's custom app",
    about: "A provisioned user of Access as the custom SCIM app in Okta sends it: the three \
            attributes of the workspace extension, and without what the procedure removes.",
    version: Version::Scim1,
    product: Product::Access,
    client: Client::OktaCustomApp,
    required: &[
        USER_NAME,
        GIVEN_NAME,
        FAMILY_NAME,
        EMAILS,
        EXTERNAL_ID,
        INTERNAL_USER_TYPE,
        USER_PRINCIPAL_NAME,
        DOMAIN,
    ],
    unwanted: &[
        Unwanted {
            name: "displayName",
            is_harmful: false,
            source: OKTA_MAPPINGS,
            reason: "VMware's own sample of a provisioned user has one, so Access may take it.",
        },
        Unwanted {
            name: "locale",
            is_harmful: true,
            source: OKTA_MAPPINGS,
            reason: "Okta sends `en_US`, which is probably why.",
        },
    ],
};
