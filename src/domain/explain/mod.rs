//! What an answer means: what happened, why, and what to do next.

pub mod at_hand;
pub mod bare_status;
pub mod cause;
pub mod directory;
pub mod engine;
pub mod envelope;
pub mod evidence;
#[expect(clippy::module_inception, reason = "the file is named after its one public thing")]
pub mod explain;
pub mod explanation;
pub mod failure;
pub mod faults;
pub mod life;
pub mod named;
pub mod network;
pub mod okta;
pub mod pasted;
pub mod place;
pub mod purpose;
pub mod reason;
pub mod refused_user;
pub mod said;
pub mod status;
pub mod step;
pub mod token;
pub mod user;
