//! The spanned JSON document: every value knows its byte range in the person's own text.

pub mod diagnosis;
pub mod difference;
pub mod document;
pub mod edit;
pub mod fault;
pub mod grammar;
pub mod layout;
pub mod literal;
pub mod locator;
pub mod parse;
pub mod position;
pub mod sink;
pub mod syntax;
pub mod syntax_kind;
pub mod token;
pub mod tree;
pub mod utf16;
pub mod write;
