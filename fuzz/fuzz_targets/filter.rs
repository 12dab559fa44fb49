//! Fuzzes what `tests/property/filter.rs` says.
#![no_main]

#[path = "../../tests/property/mod.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|data: &[u8]| property::filter::holds(data));
