//! The whole SARIF log: one run with its rules, files, results and notifications. A code host
//! refuses a log that is too large, so the gravest results are kept and what is left out is said.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use domain::check::severity::Severity;
use serde_json::{Value, json};

use crate::check::inert::inert_json;
use crate::check::outlet::Outlet;
use crate::check::problem::Problem;
use crate::check::reporter::Reporter;
use crate::check::sarif::artifact_uri::artifact_uri;
use crate::check::sarif::fingerprint::Fingerprints;
use crate::check::sarif::result::result;
use crate::check::sarif::rules::rules;
use crate::check::source_text::SourceText;
use crate::check::summary::number;
use crate::check::tally::Tally;

/// The most results that GitHub takes in one run ("SARIF support for code scanning").
const MOST_RESULTS: usize = 25_000;

/// The most bytes of results. GitHub takes 10 MB in gzip; results are so much alike that four
/// times that stays below it.
const MOST_BYTES: usize = 40_000_000;

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Collects the log.
#[derive(Debug)]
pub struct SarifLog<W> {
    out: Outlet<W>,
    limit: usize,
    root: PathBuf,
    artifacts: Vec<Value>,
    fingerprints: Fingerprints,
    /// The results, written, by gravity.
    kept: [Kept; 3],
    notifications: Vec<Value>,
}

#[derive(Debug, Default)]
struct Kept {
    rows: Vec<String>,
    bytes: usize,
}

impl<W: Write> SarifLog<W> {
    /// A log of at most `limit` results, and never of more than a code host takes; files are named
    /// as seen from `root`.
    pub fn new(out: W, limit: usize, root: &Path) -> Self {
        Self {
            out: Outlet::new(out),
            limit: limit.min(MOST_RESULTS),
            root: root.to_owned(),
            artifacts: Vec::new(),
            fingerprints: Fingerprints::default(),
            kept: Default::default(),
            notifications: Vec::new(),
        }
    }

    /// Where the file lies, as every result names it.
    fn location(&self, file: &SourceText) -> Value {
        let index = self.artifacts.len();
        match &file.path {
            Some(path) => {
                let path = Path::new(path);
                let path = path.canonicalize().unwrap_or_else(|_| self.root.join(path));
                json!({ "uri": artifact_uri(&path, &self.root), "index": index })
            }
            None => {
                json!({ "uri": "stdin", "index": index, "description": { "text": "standard input" } })
            }
        }
    }

    fn notify(&mut self, level: &str, text: &str) {
        self.notifications.push(json!({ "level": level, "message": { "text": text } }));
    }
}

impl<W: Write> Reporter for SarifLog<W> {
    fn problem(&mut self, problem: &Problem<'_>) {
        let at = match problem.found.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Info => 2,
        };
        let fingerprint = self.fingerprints.of(problem);
        let artifact = self.location(problem.document.file);
        let Some(kept) = self.kept.get_mut(at) else { return };
        if kept.rows.len() >= self.limit || kept.bytes >= MOST_BYTES {
            return;
        }
        let row = inert_json(result(problem, &artifact, fingerprint).to_string());
        kept.bytes += row.len();
        kept.rows.push(row);
    }

    fn file(&mut self, file: &SourceText, _: &Tally, mended: &str) {
        eprint!("{mended}");
        let mut location = self.location(file);
        if let Some(members) = location.as_object_mut() {
            members.remove("index");
        }
        self.artifacts.push(json!({
            "location": location,
            "roles": ["analysisTarget"],
            "length": file.text.len(),
            "encoding": "UTF-8",
        }));
        self.fingerprints.next_file();
    }

    fn lost(&mut self, why: &str) {
        eprintln!("scim-workbench: {why}");
        self.notify("error", why);
    }

    fn close(mut self: Box<Self>, _: usize, total: &Tally) -> io::Result<()> {
        let is_successful = self.notifications.is_empty();
        let mut bytes = 0;
        let mut rows = Vec::new();
        for row in std::mem::take(&mut self.kept).into_iter().flat_map(|kept| kept.rows) {
            bytes += row.len();
            if rows.len() >= self.limit || bytes > MOST_BYTES {
                break;
            }
            rows.push(row);
        }
        let left_out = total.problems() - rows.len();
        if left_out > 0 {
            let text = format!(
                "{} of {} problems were left out, the least grave first: code hosts take no more \
                 than {} results in 10 MB.",
                number(left_out),
                number(total.problems()),
                number(MOST_RESULTS),
            );
            self.notify("warning", &text);
            eprintln!("scim-workbench: {text}");
        }
        let head = json!({
            "tool": { "driver": {
                "name": "scim-workbench",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules(),
            } },
            "invocations": [{
                "executionSuccessful": is_successful,
                "toolExecutionNotifications": self.notifications,
            }],
            "columnKind": "unicodeCodePoints",
            "newlineSequences": ["\r\n", "\n", "\r"],
            "artifacts": self.artifacts,
        });
        let head = inert_json(head.to_string());
        let head = head.strip_suffix('}').unwrap_or(&head);
        self.out.put(&format!(
            "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{head},\"results\":["
        ));
        for (at, row) in rows.iter().enumerate() {
            self.out.put(if at == 0 { "\n" } else { ",\n" });
            self.out.put(row);
        }
        self.out.put("\n]}]}\n");
        self.out.close()
    }
}
