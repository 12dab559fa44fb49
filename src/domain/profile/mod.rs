//! Named, dated rule sets, as data: which attributes a user must carry, and who demands each.

pub mod access_provisioned;
pub mod authority;
pub mod catalog;
pub mod demand;
pub mod identity_service;
pub mod identity_service_demand;
pub mod okta_catalogue_app;
pub mod okta_custom_app;
#[expect(clippy::module_inception, reason = "the room is named after its one type")]
pub mod profile;
pub mod requirement;
pub mod scim_1;
pub mod unwanted;
