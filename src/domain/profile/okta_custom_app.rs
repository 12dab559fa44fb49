//! What the custom SCIM app in Okta has to send: the document of 2022 and the procedure of 2019
//! together. It is the default.
//!
//! The template's profile in Okta has many more attributes (title, nickName, timezone and others).
//! Access's API description knows them all, and no source asks to leave them out: they are not
//! listed as unwanted.

use crate::profile::authority::{OKTA_DELETIONS, OKTA_MAPPINGS};
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
    about: "The user of Access that the custom SCIM app in Okta has to send.",
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
            fault: "the Okta procedure removes its mapping",
            reason: "It does not say why; VMware's own sample of a provisioned user has one, so \
                     Access may take it.",
        },
        Unwanted {
            name: "locale",
            is_harmful: true,
            source: OKTA_MAPPINGS,
            fault: "the Okta procedure removes its mapping",
            reason: "It does not say why; probably because Okta sends `en_US`.",
        },
        Unwanted {
            name: "preferredLanguage",
            is_harmful: false,
            source: OKTA_DELETIONS,
            fault: "it is of one kind with `locale`, whose mapping the Okta procedure removes",
            reason: "Whether Access takes it is not known.",
        },
    ],
};
