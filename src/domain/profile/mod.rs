//! Named, dated rule sets, as data: which attributes a user must carry, and who demands each.

pub mod access_provisioned;
pub mod authority;
pub mod requirement;
