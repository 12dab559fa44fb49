//! Many documents in one text: an array of them, one a line, or one after the other. The same
//! reader, the same first look and the same rules as for one; what is clean costs one pass.

use crate::check::context::Context;
use crate::check::guess::guess;
use crate::check::report::Report;
use crate::check::run;
use crate::check::sift::{Part, Standing, sift};
use crate::check::subject::Kind;
use crate::check::unreadable::unreadable;
use crate::json::diagnosis::explain::explain;
use crate::json::grammar::{self, Stop, tell};
use crate::json::locator::Locator;
use crate::json::position::Position;
use crate::json::sink::Nobody;

/// One document that was checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<'a> {
    /// Which one it is, from 0.
    pub index: usize,
    /// The byte of the whole text at which it begins.
    pub start: usize,
    /// The document.
    pub text: &'a str,
    /// What it was taken for.
    pub kind: Kind,
    /// Its problems; their spans count from the document's start.
    pub report: Report,
}

/// Checks every document of `text` and shows each to `see`, in order, until that says `false`.
/// A kind that is not given is told from each document. A broken document ends where the next
/// line begins with a brace; a broken array is one document with one problem. A text without a
/// document is one that is checked as a whole.
pub fn each<'a>(
    text: &'a str,
    kind: Option<Kind>,
    context: &Context,
    see: &mut dyn FnMut(Checked<'a>) -> bool,
) {
    let body = text.trim_start_matches('\u{feff}');
    let mark = text.len() - body.len();
    let mut locator = Locator::new(body);
    sift(text, kind, context, &mut |part| {
        see(judge(part, kind, context, &mut || locator.at(part.start.saturating_sub(mark))))
    });
}

/// What the rules say of one document, which is of this kind or of the one that it tells. `origin`
/// is asked for the line and column of the file where it begins, not counting a byte order mark.
pub fn judge<'a>(
    part: Part<'a>,
    kind: Option<Kind>,
    context: &Context,
    origin: &mut dyn FnMut() -> Position,
) -> Checked<'a> {
    let Part { index, start, text, standing, .. } = part;
    if standing == Standing::Clean {
        return Checked { index, start, text, kind: Kind::User, report: Report::default() };
    }
    let kind = kind.unwrap_or_else(|| guess(text));
    let mut report = match standing {
        Standing::Whole => whole(text, kind, context),
        _ => run::by_rules(text, kind, context),
    };
    if start > 0
        && kind.is_json()
        && let [only] = report.diagnostics.as_slice()
        && only.pointer.tokens().is_empty()
        && let Err(mut fault) = grammar::read(text)
    {
        // The message may name a second place, which is one of the whole text.
        fault.origin = origin();
        report = Report::new(vec![unreadable(text, explain(text, &fault))]);
    }
    Checked { index, start, text, kind, report }
}

/// A text that cannot be cut, however long it is.
fn whole(text: &str, kind: Kind, context: &Context) -> Report {
    match tell(text, &mut Nobody) {
        Err(Stop::Fault(fault)) if kind.is_json() => {
            Report::new(vec![unreadable(text, explain(text, &fault))])
        }
        _ => run::by_rules(text, kind, context),
    }
}
