//! The users that the benchmarks and some tests read. They are made, never stored.

pub mod body;
pub mod fault;
pub mod tongue;
pub mod users;
