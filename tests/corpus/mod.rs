//! The users that the benchmarks and some tests read. They are made, never stored.

#![allow(dead_code, reason = "each who makes users wants another part")]

pub mod body;
pub mod fault;
pub mod tongue;
pub mod users;
