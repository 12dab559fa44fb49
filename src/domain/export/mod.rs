//! What a person takes away: one pure function a format.

pub mod curl;
pub mod file_name;
pub mod json;
