//! The JSON room against its golden files, against serde_json, and against itself.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests fail by panicking"
)]

#[path = "json/corpus.rs"]
mod corpus;
#[path = "json/differences.rs"]
mod differences;
#[path = "json/editing.rs"]
mod editing;
#[path = "json/faults.rs"]
mod faults;
#[path = "json/generator.rs"]
mod generator;
#[path = "property/mod.rs"]
mod property;
#[path = "random.rs"]
mod random;
#[path = "json/relayed.rs"]
mod relayed;
#[path = "json/tokens.rs"]
mod tokens;
