//! How the practice tenant reads, keeps and writes SCIM 1.1 users. It follows the UnboundID
//! SDK, which Access's published data types point to [INF, facts §3.4].

pub mod admit;
pub mod attribute_path;
pub mod descriptor;
pub mod error;
pub mod marshal;
pub mod merge;
pub mod project;
pub mod texts_at;
pub mod unmarshal;
