//! A file under check, a piece at a time, so that who waits can be told how far it is.

use domain::check::bulk::judge;
use domain::check::context::Context;
use domain::check::sift::Part;
use domain::check::subject::Kind;
use domain::check::summary::Summary;

use crate::encoding::text;
use crate::found::{Found, Open, found};

/// The file and what is known of it.
#[derive(Debug)]
pub struct Judging {
    bytes: Vec<u8>,
    kind: Option<Kind>,
    context: Context,
    found: Found,
    /// How many of the open documents are judged.
    judged: usize,
    summary: Summary,
}

impl Judging {
    /// Finds the documents of a file. A kind that is not given is told from each document; the
    /// first `most` places of each code are kept.
    ///
    /// # Errors
    /// Why the bytes are no text, as a sentence.
    pub fn new(
        bytes: Vec<u8>,
        kind: Option<Kind>,
        context: Context,
        most: usize,
    ) -> Result<Self, String> {
        let found = found(text(&bytes)?, kind, &context);
        Ok(Self { bytes, kind, context, found, judged: 0, summary: Summary::new(most) })
    }

    /// How many bytes the documents have that the rules must look at.
    pub fn all(&self) -> usize {
        self.found.open.iter().map(length).sum()
    }

    /// Judges further documents, of about so many bytes; how many bytes that were, 0 in the end.
    pub fn judge(&mut self, bytes: usize) -> usize {
        let mut done = 0;
        while let Some(open) = self.found.open.get(self.judged).filter(|_| done < bytes) {
            let Open { index, start, end, standing, position } = *open;
            let text = self.bytes.get(start..end).unwrap_or_default();
            let text = std::str::from_utf8(text).unwrap_or_default();
            let part = Part { index, start, text, standing, is_one_line: false };
            let checked = judge(part, self.kind, &self.context, &mut || position);
            self.summary.take(&checked, position);
            self.judged += 1;
            done += length(open);
        }
        done
    }

    /// What was found so far, as JSON: the summary's, and `"documents"`.
    pub fn json(&self) -> String {
        let summary = self.summary.json();
        let rest = summary.strip_prefix('{').unwrap_or_default();
        format!("{{\"documents\":{},{rest}", self.found.documents)
    }
}

/// An empty document counts as well, so that 0 means the end.
fn length(open: &Open) -> usize {
    (open.end - open.start).max(1)
}
