//! The kept corpus of the fuzz targets, held without a fuzzer: `fuzz/corpus/TARGET`, one input a
//! file. What once failed is among them.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

#[path = "property/mod.rs"]
mod property;

use std::fs;
use std::path::Path;

/// The most bytes that are kept of one target: a clone carries them all.
const MOST_BYTES: usize = 200_000;

/// Every kept input of this target.
fn kept(target: &str, holds: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/corpus").join(target);
    let (mut count, mut bytes) = (0, 0);
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        // Shown where it fails.
        println!("{}", path.display());
        let input = fs::read(&path).unwrap();
        holds(&input);
        count += 1;
        bytes += input.len();
    }
    assert!(count > 40, "{} has {count} inputs", folder.display());
    assert!(
        bytes <= MOST_BYTES,
        "{} has {bytes} bytes: keep fewer, shorter ones",
        folder.display()
    );
}

#[test]
fn the_json_reader_reads_whatever_was_kept() {
    kept("json_reader", property::json_reader::holds);
}

#[test]
fn whatever_was_kept_is_judged_soundly_and_mended() {
    kept("check", property::check::holds);
}

#[test]
fn filters_that_were_kept_say_what_they_said() {
    kept("filter", property::filter::holds);
}
