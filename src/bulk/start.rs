//! The door that the worker knocks at.

use domain::check::context::Context;
use domain::check::subject::Kind;
use domain::profile::catalog::profile;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::encoding::text;
use crate::found::found;

/// Looks for the documents of a file: see `found`. An empty `kind` is told from each document;
/// `domains` holds those of the chosen directory, one a line.
///
/// # Errors
/// Why the bytes are no text, as a sentence.
#[wasm_bindgen]
pub fn sift(
    bytes: &[u8],
    kind: &str,
    profile_name: &str,
    domains: &str,
) -> Result<Vec<u32>, String> {
    let default = Context::default();
    let context = Context {
        profile: profile(profile_name).unwrap_or(default.profile),
        domains: domains.lines().map(str::to_owned).collect(),
        ..default
    };
    Ok(found(text(bytes)?, Kind::parse(kind), &context))
}
