//! SCIM 1.1 as the drafts have it and 2.0 as RFC 7643 has it: the attribute tables, what a URN
//! means, and the walk that puts a document and the tables side by side. What Access and the
//! Identity Service add is in the tables too.

pub mod attribute;
pub mod belongs;
pub mod dialect;
pub mod home;
pub mod meaning;
pub mod nearest;
pub mod schema;
pub mod tenant_urn;
pub mod user;
pub mod version;
pub mod walk;
