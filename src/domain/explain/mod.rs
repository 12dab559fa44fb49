//! What an answer means: what happened, why, and what to do next.

#[expect(clippy::module_inception, reason = "the file is named after its one public thing")]
pub mod explain;
pub mod explanation;
