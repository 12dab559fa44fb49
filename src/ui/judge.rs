//! The rules' door for the worker that checks files: it hands over the documents that are not
//! surely clean, and in the end takes the summary. It touches nothing of the page.

use domain::check::bulk::judge;
use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::sift::{Part, Standing};
use domain::check::subject::Kind;
use domain::check::summary::Summary;
use domain::json::position::Position;
use domain::profile::catalog::profile;
use wasm_bindgen::prelude::wasm_bindgen;

/// A file under check.
#[wasm_bindgen]
pub struct Judge {
    kind: Option<Kind>,
    context: Context,
    summary: Summary,
}

#[wasm_bindgen]
impl Judge {
    /// An empty `kind` is told from each document; `domains` holds those of the chosen directory,
    /// one a line. The first `most` places of each code are kept.
    #[wasm_bindgen(constructor)]
    pub fn new(kind: &str, name: &str, is_strict: bool, domains: &str, most: usize) -> Self {
        let default = Context::default();
        let context = Context {
            profile: profile(name).unwrap_or(default.profile),
            mode: if is_strict { Mode::Strict } else { Mode::Compatible },
            domains: domains.lines().map(str::to_owned).collect(),
            ..default
        };
        Self { kind: Kind::parse(kind), context, summary: Summary::new(most) }
    }

    /// Judges one document: its bytes, its index, the byte, line and column of the file where it
    /// begins.
    pub fn take(
        &mut self,
        bytes: &[u8],
        index: usize,
        start: usize,
        is_whole: bool,
        line: usize,
        column: usize,
    ) {
        let standing = if is_whole { Standing::Whole } else { Standing::Open };
        let text = String::from_utf8_lossy(bytes);
        let part = Part { index, start, text: &text, standing };
        let checked = judge(part, self.kind, &self.context);
        self.summary.take(&checked, Position { line, column });
    }

    /// The summary as JSON.
    pub fn json(&self) -> String {
        self.summary.json()
    }
}
