//! What SCIM 1.1 itself asks of a user, whoever takes it: a userName. (`schemas` is a rule of its
//! own, `id` is the server's.)

use crate::profile::authority::SCIM_CORE;
use crate::profile::profile::{Client, Product, Profile};
use crate::profile::requirement::Requirement;
use crate::scim::version::Version;

/// `scim-1.1@2012-07`
pub const SCIM_1: Profile = Profile {
    name: "scim-1.1@2012-07",
    title: "Plain SCIM 1.1",
    about: "The drafts of July 2012, for any server; nothing of Access or Okta.",
    version: Version::Scim1,
    product: Product::Any,
    client: Client::Any,
    required: &[Requirement {
        pointer: "/userName",
        name: "userName",
        is_needed: true,
        source: SCIM_CORE,
        consequence: "It is the one attribute that a client must send.",
    }],
    unwanted: &[],
};
