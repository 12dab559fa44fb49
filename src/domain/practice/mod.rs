//! The practice tenant: an imitation of Workspace ONE Access that answers calls without a
//! network. What the real product's public material does not show is modelled; each such answer
//! carries the header `X-Practice-Modelled`.

pub mod answer;
pub mod authorize;
pub mod directories;
pub mod directory;
pub mod handle;
pub mod health;
pub mod ids;
pub mod log;
pub mod management_error;
pub mod oauth;
pub mod request;
pub mod route;
pub mod tenant;
pub mod user;
