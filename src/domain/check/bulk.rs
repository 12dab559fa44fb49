//! Many documents in one text: an array of them, one a line, or one after the other. The same
//! reader, the same first look and the same rules as for one; what is clean costs one pass.

use crate::check::context::Context;
use crate::check::guess::guess;
use crate::check::report::Report;
use crate::check::run;
use crate::check::subject::Kind;
use crate::check::survey::plan::Plan;
use crate::check::survey::survey::plain_end;
use crate::check::unreadable::unreadable;
use crate::json::diagnosis::explain::explain;
use crate::json::grammar::{MAX_BYTES, Stop, tell};
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
    let plan = Plan::of(context);
    let mut work = Work { text, kind, context, plan, index: 0, see };
    let start = work.skip(text.len() - text.trim_start_matches('\u{feff}').len());
    let is_array = text.as_bytes().get(start) == Some(&b'[');
    let is_done = if is_array { work.array(start + 1) } else { work.sequence(start) };
    if is_done && work.index == 0 {
        work.whole();
    }
}

struct Work<'a, 'w> {
    text: &'a str,
    kind: Option<Kind>,
    context: &'w Context,
    plan: Option<Plan>,
    index: usize,
    see: &'w mut dyn FnMut(Checked<'a>) -> bool,
}

impl<'a> Work<'a, '_> {
    fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The first byte from `at` on that is not white space.
    fn skip(&self, at: usize) -> usize {
        let bytes = self.text.as_bytes().get(at..).unwrap_or_default();
        at + bytes.iter().take_while(|it| matches!(it, b' ' | b'\n' | b'\r' | b'\t')).count()
    }

    /// One after the other; whether nobody ended it.
    fn sequence(&mut self, mut at: usize) -> bool {
        while at < self.text.len() {
            let end = match self.document(at) {
                Ok(end) => end,
                Err(Ended::ByListener) => return false,
                Err(Ended::ByFault) => {
                    let rest = self.rest(at);
                    let end = rest.find("\n{").map_or(rest.len(), |it| it + 1);
                    let broken = rest.get(..end).unwrap_or_default().trim_end();
                    if !self.rules(at, broken) {
                        return false;
                    }
                    end
                }
            };
            at = self.skip(at + end);
        }
        true
    }

    /// The elements of an array whose first may be at `at`.
    fn array(&mut self, at: usize) -> bool {
        let mut at = self.skip(at);
        while self.text.as_bytes().get(at) != Some(&b']') {
            match self.document(at) {
                Ok(end) => at = self.skip(at + end),
                Err(Ended::ByListener) => return false,
                Err(Ended::ByFault) => return self.whole(),
            }
            match self.text.as_bytes().get(at) {
                Some(b',') => {
                    at = self.skip(at + 1);
                    if self.text.as_bytes().get(at) == Some(&b']') {
                        return self.whole();
                    }
                }
                Some(b']') => {}
                _ => return self.whole(),
            }
        }
        self.skip(at + 1) == self.text.len() || self.whole()
    }

    /// The document at `at`; its length.
    fn document(&mut self, at: usize) -> Result<usize, Ended> {
        let rest = self.rest(at);
        if matches!(self.kind, None | Some(Kind::User))
            && let Some(end) = self.plan.as_ref().and_then(|plan| plain_end(rest, plan))
            && end <= MAX_BYTES
        {
            let text = rest.get(..end).unwrap_or_default();
            let is_wanted = self.show(at, text, Kind::User, Report::default());
            return if is_wanted { Ok(end) } else { Err(Ended::ByListener) };
        }
        let end = tell(rest, &mut Nobody).map_err(|_| Ended::ByFault)?;
        let is_wanted = self.rules(at, rest.get(..end).unwrap_or_default());
        if is_wanted { Ok(end) } else { Err(Ended::ByListener) }
    }

    /// What the rules say of one document.
    fn rules(&mut self, start: usize, text: &'a str) -> bool {
        let kind = self.kind.unwrap_or_else(|| guess(text));
        self.show(start, text, kind, run::by_rules(text, kind, self.context))
    }

    /// The text as one document: it cannot be cut into several.
    fn whole(&mut self) -> bool {
        let kind = self.kind.unwrap_or_else(|| guess(self.text));
        let report = match tell(self.text, &mut Nobody) {
            Err(Stop::Fault(fault)) => Report::new(vec![unreadable(explain(self.text, &fault))]),
            _ => run::by_rules(self.text, kind, self.context),
        };
        self.show(0, self.text, kind, report)
    }

    fn show(&mut self, start: usize, text: &'a str, kind: Kind, report: Report) -> bool {
        let index = self.index;
        self.index += 1;
        (self.see)(Checked { index, start, text, kind, report })
    }
}

/// Why a document was not finished.
enum Ended {
    ByFault,
    ByListener,
}
