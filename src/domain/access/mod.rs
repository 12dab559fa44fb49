//! Workspace ONE Access: its addresses, its tokens, its directories and its users.
//! Only calls and readings are made here; what is wrong with a body is the checks' business.

pub mod client;
pub mod directory;
pub mod host;
pub mod jwt;
pub mod jwt_form;
pub mod pasted;
pub mod tenant;
pub mod token;
pub mod user;
