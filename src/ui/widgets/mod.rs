//! The pieces that pages are made of: properties in, callbacks out. None sees the store.

pub mod answer;
pub mod choice;
pub mod code;
pub mod copy_line;
pub mod editor;
pub mod example;
pub mod field;
pub mod grave;
pub mod log;
pub mod meaning;
pub mod notice;
pub mod path;
pub mod problems;
pub mod prose;
pub mod request;
pub mod select;
pub mod top;
