//! What an answer means: what happened, why, and what to do next.

pub mod directory;
#[expect(clippy::module_inception, reason = "the file is named after its one public thing")]
pub mod explain;
pub mod explanation;
pub mod failure;
pub mod life;
pub mod purpose;
pub mod refused_user;
pub mod said;
pub mod status;
pub mod token;
pub mod user;
