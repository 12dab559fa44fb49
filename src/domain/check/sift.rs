//! Cuts a text into its documents and says which of them surely have no problem. It knows no rule,
//! so that who only sifts carries none: the page's worker is one such.

use crate::check::context::Context;
use crate::check::subject::Kind;
use crate::check::survey::plan::Plan;
use crate::check::survey::survey::plain_end;
use crate::check::survey::trail::Trail;
use crate::check::survey::value::Value;
use crate::json::grammar::{MAX_BYTES, tell};
use crate::json::position::Span;
use crate::json::sink::Nobody;

/// One document of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// Which one it is, from 0.
    pub index: usize,
    /// The byte of the whole text at which it begins.
    pub start: usize,
    /// The document.
    pub text: &'a str,
    /// What is known of it by now.
    pub standing: Standing,
}

/// What is known of a document before a rule has seen it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is a user without a problem.
    Clean,
    /// The rules have to look.
    Open,
    /// It is the whole text, which cannot be cut into documents; the rules have to look.
    Whole,
}

/// Shows every document of `text` to `see`, in order, until that says `false`. A broken document
/// ends where the next line begins with a brace; a broken array is one document, and so is a text
/// without any.
pub fn sift<'a>(
    text: &'a str,
    kind: Option<Kind>,
    context: &Context,
    see: &mut dyn FnMut(Part<'a>) -> bool,
) {
    let is_user = matches!(kind, None | Some(Kind::User));
    let plan = if is_user { Plan::of(context) } else { None };
    let (trail, values) = (Trail::new(text), Vec::new());
    let mut work = Work { text, plan, trail, values, index: 0, see };
    let start = work.skip(text.len() - text.trim_start_matches('\u{feff}').len());
    let is_array = text.as_bytes().get(start) == Some(&b'[');
    let is_done = if is_array { work.array(start + 1) } else { work.sequence(start) };
    if is_done && work.index == 0 {
        work.whole();
    }
}

struct Work<'a, 'w> {
    text: &'a str,
    plan: Option<Plan>,
    trail: Trail<'a>,
    /// The values of the user that was read last.
    values: Vec<(Span, Value)>,
    index: usize,
    see: &'w mut dyn FnMut(Part<'a>) -> bool,
}

/// Why a document was not finished.
enum Ended {
    ByFault,
    ByListener,
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
                    if !self.show(at, broken, Standing::Open) {
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
        let (end, standing) = match self.plain_end(at).filter(|end| *end <= MAX_BYTES) {
            Some(end) => (end, Standing::Clean),
            None => (tell(rest, &mut Nobody).map_err(|_| Ended::ByFault)?, Standing::Open),
        };
        let is_wanted = self.show(at, rest.get(..end).unwrap_or_default(), standing);
        if is_wanted { Ok(end) } else { Err(Ended::ByListener) }
    }

    /// The length of the user at `at`, if it is surely clean.
    fn plain_end(&mut self, at: usize) -> Option<usize> {
        let plan = self.plan.as_ref()?;
        if let Some(end) = self.trail.end(at, &plan.domains) {
            return Some(end - at);
        }
        let rest = self.text.get(at..)?;
        let length = plain_end(rest, plan, &mut self.values)?;
        self.trail.keep(at, at + length, &self.values);
        Some(length)
    }

    fn whole(&mut self) -> bool {
        self.show(0, self.text, Standing::Whole)
    }

    fn show(&mut self, start: usize, text: &'a str, standing: Standing) -> bool {
        let index = self.index;
        self.index += 1;
        (self.see)(Part { index, start, text, standing })
    }
}
