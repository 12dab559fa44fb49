//! The SCIM 1.1 users of the practice tenant (facts §3).

pub mod change;
pub mod create;
pub mod delete;
pub mod list;
pub mod query;
pub mod resource;
pub mod show;
