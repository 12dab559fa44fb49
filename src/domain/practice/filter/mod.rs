//! The filters that Access's lists understand (facts §3.5).

pub mod expression;
pub mod matches;
pub mod parse;
pub mod scan;
