//! Every profile there is, the default first.

use crate::profile::access_provisioned::ACCESS_PROVISIONED;
use crate::profile::identity_service::IDENTITY_SERVICE;
use crate::profile::okta_catalogue_app::OKTA_CATALOGUE_APP;
use crate::profile::okta_custom_app::OKTA_CUSTOM_APP;
use crate::profile::profile::Profile;
use crate::profile::scim_1::SCIM_1;

/// The profiles.
pub const PROFILES: &[&Profile] =
    &[&OKTA_CUSTOM_APP, &OKTA_CATALOGUE_APP, &ACCESS_PROVISIONED, &SCIM_1, &IDENTITY_SERVICE];

/// The profile of this name, with its date or without.
pub fn profile(name: &str) -> Option<&'static Profile> {
    let is_it = |it: &&&Profile| {
        it.name == name || it.name.split_once('@').is_some_and(|(bare, _)| bare == name)
    };
    PROFILES.iter().find(is_it).copied()
}
