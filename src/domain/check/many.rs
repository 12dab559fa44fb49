//! One report over a text that holds several documents, so that a person sees every problem in
//! the place where it stands: an array of users, or one a line. A text with one document is
//! judged as `run::check` judges it.

use crate::check::bulk::{Checked, each};
use crate::check::context::Context;
use crate::check::diagnostic::Diagnostic;
use crate::check::report::Report;
use crate::check::run::check;
use crate::check::subject::Kind;
use crate::json::grammar::tell;
use crate::json::position::Span;
use crate::json::sink::Nobody;
use crate::pointer::Pointer;

/// What a text with one or more documents gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Many {
    /// How many documents there are.
    pub documents: usize,
    /// How many of them must not be sent.
    pub faulty: usize,
    /// The problems; spans count from the start of the whole text.
    pub report: Report,
}

/// The white space before a document; some editors put a byte order mark there.
const BEFORE: [char; 5] = [' ', '\n', '\r', '\t', '\u{feff}'];

/// Whether a text holds several documents: an array of objects, or one object after another.
pub fn holds_several(text: &str) -> bool {
    is_array(text) || is_followed(text.trim_start_matches(BEFORE))
}

/// Checks a text that may hold several documents of this kind.
pub fn check_many(text: &str, kind: Kind, context: &Context) -> Many {
    if !kind.is_json() || !holds_several(text) {
        let report = check(text, kind, context);
        return Many { documents: 1, faulty: usize::from(!report.is_sendable()), report };
    }
    let is_array = is_array(text);
    let mut many = Many::default();
    let mut found = Vec::new();
    each(text, Some(kind), context, &mut |checked| {
        many.documents += 1;
        many.faulty += usize::from(!checked.report.is_sendable());
        let of = |it| in_whole(it, is_array, &checked);
        found.extend(checked.report.diagnostics.iter().cloned().map(of));
        true
    });
    many.report = Report::new(found);
    many
}

fn is_array(text: &str) -> bool {
    let rest = text.trim_start_matches(BEFORE).strip_prefix('[');
    rest.is_some_and(|rest| rest.trim_start().starts_with('{'))
}

/// Whether an object begins after the first document.
fn is_followed(text: &str) -> bool {
    let end = tell(text, &mut Nobody).ok();
    end.and_then(|end| text.get(end..)).is_some_and(|rest| rest.trim_start().starts_with('{'))
}

/// A problem of one document as one of the whole text.
fn in_whole(mut found: Diagnostic, is_array: bool, of: &Checked<'_>) -> Diagnostic {
    let is_part = of.start > 0 || of.index > 0;
    let place = Span::new(of.start, of.start + of.text.len());
    found.span = Span::new(place.start + found.span.start, place.start + found.span.end);
    if is_array && is_part {
        let tokens = [of.index.to_string()].into_iter().chain(found.pointer.tokens().to_vec());
        found.pointer = Pointer::of(tokens);
    }
    if let Some(fix) = &mut found.fix {
        fix.within = Some(place);
    }
    found
}
