//! The spanned JSON document: every value knows its byte range in the person's own text.

pub mod document;
pub mod edit;
pub mod parse;
pub mod position;
pub mod syntax;
