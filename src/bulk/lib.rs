//! The checker of files of many documents, which is the page's worker: a module of its own, made
//! for speed and loaded when a file is opened. It deliberately shows nothing and keeps nothing.

pub mod encoding;
pub mod found;
pub mod judging;
pub mod lines;
pub mod start;
