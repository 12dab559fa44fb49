//! What Okta's tasks and its System Log say of a call that failed (facts/okta.md §5, §1.3).

pub mod answered;
pub mod fault;
pub mod meaning;
pub mod message;
pub mod phase;
pub mod system_log;
