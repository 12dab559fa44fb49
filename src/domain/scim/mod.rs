//! SCIM 1.1 as the drafts have it: the attribute tables, what a URN means, and the walk that puts
//! a document and the tables side by side. What Access adds to it is in the tables too.

pub mod attribute;
pub mod belongs;
pub mod meaning;
pub mod nearest;
pub mod schema;
pub mod user;
pub mod walk;
