//! Okta's side: what an admin sets there.

pub mod app;
