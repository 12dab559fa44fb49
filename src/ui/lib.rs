//! The page: a Yew single-page app over the domain. `route` and `state/` are pure; `browser/` and
//! `effect` are the only places that touch the browser; widgets know only their properties.

pub mod app;
pub mod browser;
pub mod effect;
pub mod frame;
pub mod leaf;
pub mod pages;
pub mod place;
pub mod route;
#[cfg(feature = "whole")]
pub mod start;
pub mod state;
pub mod store;
pub mod widgets;
