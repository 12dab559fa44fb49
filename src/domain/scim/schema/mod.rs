//! The attribute tables, one file a schema. Those of SCIM 2.0 have a 2 in their name, or are the
//! Identity Service's.

pub mod core_user;
pub mod core_user_2;
pub mod enterprise;
pub mod enterprise_2;
pub mod workspace;
pub mod workspace_mfa;
pub mod ws1b;
