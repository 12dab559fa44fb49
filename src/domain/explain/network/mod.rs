//! Why no answer came: what a browser, curl, PowerShell, Postman or Java say of it.

pub mod meaning;
pub mod notice;
pub mod relay;
pub mod table;
pub mod teller;
pub mod trouble;
