//! One file a rule; its `//!` head is its user manual: what it checks, why, an example, the fix
//! and the reference.

pub mod json_syntax;
pub mod missing_required;
pub mod not_an_object;
