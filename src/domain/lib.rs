//! What scim-workbench knows: JSON with positions, SCIM 1.1, Workspace ONE Access, Okta,
//! the checks, the explanations, the exports and the practice tenant.
//!
//! It deliberately does no I/O, reads no clock and draws no randomness: moments and seeds are
//! arguments. Each room may import only rooms named above it (`tests/architecture.rs`).

// What is disallowed stands in src/domain/clippy.toml.
#![cfg_attr(not(test), warn(clippy::disallowed_methods, clippy::disallowed_macros))]

pub mod pointer;
pub mod secret;
pub mod source;
pub mod timestamp;
pub mod urn;

pub mod json;
pub mod wire;

pub mod scim;

pub mod access;
pub mod okta;
pub mod profile;

pub mod check;

pub mod explain;
pub mod export;

pub mod practice;
