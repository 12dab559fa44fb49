//! HTTP as values: the one currency `Call`, its `Reply`, and the ways in which none came.
//! No HTTP library is named here.

pub mod authorization;
pub mod base64;
pub mod call;
pub mod envelope;
pub mod failure;
pub mod header;
pub mod mask;
pub mod media_type;
pub mod method;
pub mod percent;
pub mod reply;
pub mod secrets_anywhere;
