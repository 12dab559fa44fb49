//! What holds whatever the text: each file one property. The tests hold them over fixtures and over
//! the kept corpus, the fuzz targets over whatever libFuzzer thinks of.

#![allow(dead_code, reason = "each who holds them holds another part")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a property that does not hold fails by panicking"
)]

pub mod check;
pub mod editing;
pub mod filter;
pub mod input;
pub mod json_reader;
pub mod many;
pub mod mending;
pub mod reading;
pub mod sound;
