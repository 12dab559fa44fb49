//! The attribute tables, one file a schema.

pub mod core_user;
pub mod enterprise;
pub mod known;
pub mod workspace;
pub mod workspace_mfa;
