//! The directories of the practice tenant (facts §2).

pub mod body;
pub mod create;
pub mod delete;
pub mod describe;
pub mod domains;
pub mod list;
pub mod show;
pub mod unknown;
