//! What checking a file of many documents gave, small enough to be shown: how many documents, how
//! often each code, and the first places of each. It keeps no document.

use crate::check::bulk::Checked;
use crate::check::diagnostic::Diagnostic;
use crate::check::severity::Severity;
use crate::json::position::{Position, locate};
use crate::json::write::string;

/// The summary in the making.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Summary {
    /// How many documents have a problem.
    pub faulty: usize,
    /// How many must not be sent.
    pub refused: usize,
    /// Every code that was found, in the order in which it was first.
    pub codes: Vec<Counted>,
    most: usize,
}

/// One code of one gravity.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The rule's code.
    pub code: &'static str,
    /// The gravity that the findings have.
    pub severity: Severity,
    /// How many problems.
    pub problems: usize,
    /// How many documents have one of them.
    pub documents: usize,
    /// The first of them.
    pub places: Vec<Place>,
    last: usize,
}

/// One of the first places.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The document's index, from 0.
    pub document: usize,
    /// The document's first byte in the file.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Where the problem is in the file.
    pub position: Position,
    /// Where it is in the document.
    pub pointer: String,
    /// The rule's message.
    pub message: String,
}

impl Summary {
    /// Nothing seen yet; `most` places are kept of each code.
    pub fn new(most: usize) -> Self {
        Self { most, ..Self::default() }
    }

    /// Counts a document that begins at `from` in the file.
    pub fn take(&mut self, checked: &Checked<'_>, from: Position) {
        self.faulty += usize::from(!checked.report.diagnostics.is_empty());
        self.refused += usize::from(!checked.report.is_sendable());
        for problem in &checked.report.diagnostics {
            self.count(checked, problem, from);
        }
    }

    fn count(&mut self, checked: &Checked<'_>, problem: &Diagnostic, from: Position) {
        let is_it = |it: &Counted| it.code == problem.code && it.severity == problem.severity;
        let at = self.codes.iter().position(is_it).unwrap_or(self.codes.len());
        if at == self.codes.len() {
            self.codes.push(Counted {
                code: problem.code,
                severity: problem.severity,
                problems: 0,
                documents: 0,
                places: Vec::new(),
                last: usize::MAX,
            });
        }
        let Some(counted) = self.codes.get_mut(at) else { return };
        counted.problems += 1;
        counted.documents += usize::from(counted.last != checked.index);
        counted.last = checked.index;
        if counted.places.len() < self.most {
            counted.places.push(Place {
                document: checked.index,
                start: checked.start,
                end: checked.start + checked.text.len(),
                position: within(from, locate(checked.text, problem.span.start)),
                pointer: problem.pointer.to_string(),
                message: problem.message.to_string(),
            });
        }
    }

    /// The summary as JSON: `{"faulty","refused","codes":[{"code","severity","problems",
    /// "documents","places":[{"document","start","end","line","column","pointer","message"}]}]}`.
    pub fn json(&self) -> String {
        let codes: Vec<String> = self.codes.iter().map(Counted::json).collect();
        format!(
            "{{\"faulty\":{},\"refused\":{},\"codes\":[{}]}}",
            self.faulty,
            self.refused,
            codes.join(",")
        )
    }
}

impl Counted {
    fn json(&self) -> String {
        let places: Vec<String> = self.places.iter().map(Place::json).collect();
        format!(
            "{{\"code\":\"{}\",\"severity\":\"{}\",\"problems\":{},\"documents\":{},\"places\":[{}]}}",
            self.code,
            self.severity.as_str(),
            self.problems,
            self.documents,
            places.join(",")
        )
    }
}

impl Place {
    fn json(&self) -> String {
        format!(
            "{{\"document\":{},\"start\":{},\"end\":{},\"line\":{},\"column\":{},\"pointer\":{},\
             \"message\":{}}}",
            self.document,
            self.start,
            self.end,
            self.position.line,
            self.position.column,
            string(&self.pointer),
            string(&self.message)
        )
    }
}

/// A position in a text that begins at `from`.
fn within(from: Position, inner: Position) -> Position {
    match inner.line {
        1 => Position { line: from.line, column: from.column + inner.column - 1 },
        lines => Position { line: from.line + lines - 1, column: inner.column },
    }
}
