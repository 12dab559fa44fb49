//! The practice tenant: an imitation of Workspace ONE Access that answers calls without a
//! network: `handle(&mut Tenant, &Call, Moment) -> Reply`. The table in `route` says what it can
//! do. What the real product's public material does not show is modelled: the doc comment of the
//! endpoint says so, and the answer in its header `X-Practice-Modelled`.

pub mod answer;
pub mod authorize;
pub mod directories;
pub mod directory;
pub mod filter;
pub mod handle;
pub mod health;
pub mod ids;
pub mod log;
pub mod management_error;
pub mod oauth;
pub mod request;
pub mod route;
pub mod scim;
pub mod tenant;
pub mod user;
pub mod users;
