//! Reports as JSON for programs: one array over all files, one line a problem, written as it is
//! found.

use std::io::{self, Write};

use domain::json::edit::Edit;
use serde_json::{Value, json};

use crate::check::inert::inert_json;
use crate::check::outlet::Outlet;
use crate::check::problem::Problem;
use crate::check::reporter::Reporter;
use crate::check::source_text::SourceText;
use crate::check::tally::Tally;

/// An array of rows; `check --help` names their members.
#[derive(Debug)]
pub struct JsonReport<W> {
    out: Outlet<W>,
    limit: usize,
    rows: usize,
    left_out: usize,
}

impl<W: Write> JsonReport<W> {
    /// Writes at most `limit` rows.
    pub fn new(out: W, limit: usize) -> Self {
        Self { out: Outlet::new(out), limit, rows: 0, left_out: 0 }
    }
}

impl<W: Write> Reporter for JsonReport<W> {
    fn problem(&mut self, problem: &Problem<'_>) {
        if self.rows >= self.limit {
            self.left_out += 1;
            return;
        }
        let before = if self.rows == 0 { "[\n  " } else { ",\n  " };
        self.rows += 1;
        self.out.put(before);
        self.out.put(&inert_json(row(problem).to_string()));
    }

    fn file(&mut self, _: &SourceText, _: &Tally, mended: &str) {
        eprint!("{mended}");
    }

    fn lost(&mut self, why: &str) {
        eprintln!("scim-workbench: {why}");
    }

    fn close(mut self: Box<Self>, _: usize, _: &Tally) -> io::Result<()> {
        self.out.put(if self.rows == 0 { "[]\n" } else { "\n]\n" });
        if self.left_out > 0 {
            eprintln!("scim-workbench: {} more problems were left out.", self.left_out);
        }
        self.out.close()
    }
}

fn row(problem: &Problem<'_>) -> Value {
    let Problem { document, found, from, to, .. } = problem;
    json!({
        "file": document.file.name,
        "code": found.code,
        "severity": found.severity.as_str(),
        "pointer": problem.pointer().to_string(),
        "line": from.line,
        "column": from.column,
        "message": found.message,
        "help": found.help,
        "document": document.number(),
        "kind": document.checked.kind.word(),
        "profile": document.profile.name,
        "endLine": to.line,
        "endColumn": to.column,
        "offset": from.offset,
        "length": to.offset - from.offset,
        "source": found.source.name,
        "confidence": found.source.confidence.as_str(),
        "fix": found.fix.as_ref().map(|fix| json!({
            "title": fix.title,
            "edits": problem.edits().map(|edits| edits.iter().map(edit).collect::<Vec<_>>()),
        })),
    })
}

fn edit(edit: &Edit) -> Value {
    json!({
        "offset": edit.span.start,
        "length": edit.span.end - edit.span.start,
        "replacement": edit.replacement,
    })
}
