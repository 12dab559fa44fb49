//! The default profile: what the 2022 document of provisioned users and the Okta procedure ask.

use crate::profile::requirement::Profile;

/// `access-provisioned@2022-07`
pub const ACCESS_PROVISIONED: Profile =
    Profile { name: "access-provisioned@2022-07", title: "Provisioned user", required: &[] };
