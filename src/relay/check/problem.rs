//! One problem in its file, as the formats are given it.

use std::borrow::Cow;

use domain::check::bulk::Checked;
use domain::check::diagnostic::Diagnostic;
use domain::check::rules::not_an_object;
use domain::check::subject::Kind;
use domain::json::edit::Edit;
use domain::json::position::Span;
use domain::pointer::Pointer;
use domain::profile::profile::Profile;

use crate::check::excerpt::hidden;
use crate::check::place::Place;
use crate::check::source_text::SourceText;

/// A document and the file that it stands in.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The file.
    pub file: &'a SourceText,
    /// What it was checked against.
    pub profile: &'static Profile,
    /// The document.
    pub checked: &'a Checked<'a>,
    /// Where it begins.
    pub place: Place,
    /// Whether it is all that the file holds.
    pub is_alone: bool,
    /// Whether it is an array that cannot be cut into documents, because it is broken.
    pub is_cut: bool,
}

/// A problem and where it is.
#[derive(Clone, Copy, Debug)]
pub struct Problem<'a> {
    /// The document.
    pub document: Document<'a>,
    /// What was found.
    pub found: &'a Diagnostic,
    /// Where it begins.
    pub from: Place,
    /// Where it ends.
    pub to: Place,
    /// Which of the document's problems it is, from 0.
    pub nth: usize,
}

/// How many bytes are read for the making of one document's mends.
const MOST_BYTES: usize = 256 * 1024 * 1024;

impl<'a> Document<'a> {
    /// A document of a file.
    pub fn new(
        file: &'a SourceText,
        profile: &'static Profile,
        checked: &'a Checked<'a>,
        place: Place,
    ) -> Self {
        let end = checked.start + checked.text.len();
        let before = file.text.get(file.origin()..checked.start).unwrap_or_default();
        let after = file.text.get(end..).unwrap_or_default();
        let is_alone = before.trim_start().is_empty() && after.trim_start().is_empty();
        let is_syntax = |it: &Diagnostic| it.code != not_an_object::RULE.code;
        let is_cut =
            is_alone && file.is_array() && checked.report.diagnostics.iter().any(is_syntax);
        Self { file, profile, checked, place, is_alone, is_cut }
    }

    /// Which of the file's documents it is, from 1; none for a broken array.
    pub fn number(&self) -> Option<usize> {
        (!self.is_cut).then_some(self.checked.index + 1)
    }
}

impl Problem<'_> {
    /// The place in the file: in an array with the element's index in front.
    pub fn pointer(&self) -> Cow<'_, Pointer> {
        if !self.document.file.is_array() || self.document.is_alone {
            return Cow::Borrowed(&self.found.pointer);
        }
        let index = self.document.checked.index.to_string();
        let tokens = [index].into_iter().chain(self.found.pointer.tokens().iter().cloned());
        Cow::Owned(Pointer::of(tokens))
    }

    /// What its fix changes in the file; nothing where there is none, where that would write a
    /// secret into the report, and for the many problems of a very long document, each of which
    /// would cost a walk over it.
    pub fn edits(&self) -> Option<Vec<Edit>> {
        let fix = self.found.fix.as_ref()?;
        let text = self.document.checked.text;
        if self.nth.saturating_mul(text.len()) > MOST_BYTES {
            return None;
        }
        let mut edits = fix.edits(text);
        let kind = self.document.checked.kind;
        let secrets = hidden(text, kind);
        let tells = |new: &str| match kind {
            Kind::Token => !new.is_empty(),
            _ => secrets.iter().any(|it| new.contains(it.of(text))),
        };
        if edits.iter().any(|edit| tells(&edit.replacement)) {
            return None;
        }
        for Edit { span, .. } in &mut edits {
            let start = self.document.checked.start;
            *span = Span::new(start + span.start, start + span.end);
        }
        Some(edits)
    }
}
