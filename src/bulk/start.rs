//! The door that the worker knocks at.

use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::subject::Kind;
use domain::profile::catalog::profile;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::judging::Judging;

/// A file under check.
#[wasm_bindgen]
pub struct File {
    judging: Judging,
}

#[wasm_bindgen]
impl File {
    /// Finds the documents of a file. An empty `kind` is told from each document; `domains` holds
    /// those of the chosen directory, one a line. The first `most` places of each code are kept.
    ///
    /// # Errors
    /// Why the bytes are no text, as a sentence.
    #[wasm_bindgen(constructor)]
    pub fn new(
        bytes: Vec<u8>,
        kind: &str,
        name: &str,
        is_strict: bool,
        domains: &str,
        most: usize,
    ) -> Result<Self, String> {
        let default = Context::default();
        let context = Context {
            profile: profile(name).unwrap_or(default.profile),
            mode: if is_strict { Mode::Strict } else { Mode::Compatible },
            domains: domains.lines().map(str::to_owned).collect(),
            ..default
        };
        Ok(Self { judging: Judging::new(bytes, Kind::parse(kind), context, most)? })
    }

    /// How many bytes the documents have that the rules must look at.
    pub fn all(&self) -> usize {
        self.judging.all()
    }

    /// Judges further documents, of about so many bytes; how many bytes that were, 0 in the end.
    pub fn judge(&mut self, bytes: usize) -> usize {
        self.judging.judge(bytes)
    }

    /// The summary so far, as JSON.
    pub fn json(&self) -> String {
        self.judging.json()
    }
}
