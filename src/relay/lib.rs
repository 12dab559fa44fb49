//! The native side: the page embedded, the relay, the practice tenant over HTTP, and the checks
//! in a terminal.
//!
//! Read in this order: `config` (what the person allowed), `error` (every refusal, once),
//! `route` `address` `guard` (pure: may this call go, and where to), `resolve` `tls` `forward`
//! (the only files that dial), `own_origin` `relay` (the door `POST /relay`), `rooms` `convert`
//! `practice` (the practice tenant), `site` (the page), `server` (all of it on one port);
//! beside them the command line: `arguments` `usage` `serve_command` and `check/`.

pub mod address;
pub mod allowed_host;
pub mod arguments;
pub mod bounded_body;
pub mod check;
pub mod config;
pub mod convert;
pub mod error;
pub mod forward;
pub mod guard;
pub mod limits;
pub mod option_value;
pub mod own_origin;
pub mod practice;
pub mod relay;
pub mod resolve;
pub mod rooms;
pub mod route;
pub mod serve_command;
pub mod server;
pub mod site;
pub mod target;
pub mod tls;
pub mod usage;
