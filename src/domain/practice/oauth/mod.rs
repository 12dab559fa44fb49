//! The OAuth endpoints of the practice tenant (facts §1).

pub mod credentials;
pub mod error;
pub mod issue;
pub mod token_text;
pub mod valid;
