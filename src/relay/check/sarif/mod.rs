//! SARIF 2.1.0 (OASIS, 2020-03), as code hosts and editors take it.
//!
//! `rules` is what is said once, `result` one problem, `artifact_uri` and `fingerprint` what it is
//! known by, `log` the whole.

pub mod artifact_uri;
pub mod fingerprint;
pub mod log;
pub mod result;
pub mod rules;
