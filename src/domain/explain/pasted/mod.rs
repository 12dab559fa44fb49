//! Recognises answers and messages that a person pasted, of whatever program.

pub mod answer;
pub mod cleaned;
pub mod exchange;
pub mod json_inside;
pub mod likely;
pub mod meaning;
#[expect(clippy::module_inception, reason = "the file is named after its one public thing")]
pub mod pasted;
pub mod postman;
pub mod samples;
pub mod unrecognised;
pub mod web_page;
