//! Fuzzes what `tests/property/json_reader.rs` says.
#![no_main]

#[path = "../../tests/property/mod.rs"]
mod property;

libfuzzer_sys::fuzz_target!(|data: &[u8]| property::json_reader::holds(data));
