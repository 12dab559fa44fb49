//! Cuts a text into its documents and says which of them surely have no problem. It knows no rule.

use crate::check::context::Context;
use crate::check::subject::Kind;
use crate::check::survey::plan::Plan;
use crate::check::survey::survey;
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
    /// Whether it surely has no line end in it.
    pub is_one_line: bool,
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
        let known = self.known_end(at).filter(|it| *it <= MAX_BYTES);
        let (end, is_clean) = match known {
            Some(end) => (end, true),
            None => self.read(at)?,
        };
        let standing = if is_clean { Standing::Clean } else { Standing::Open };
        let text = rest.get(..end).unwrap_or_default();
        let is_one_line = known.is_some() && self.trail.is_one_line();
        let is_wanted = self.show_part(at, text, standing, is_one_line);
        if is_wanted { Ok(end) } else { Err(Ended::ByListener) }
    }

    /// The length of the user at `at`, if it is written like an earlier one and surely clean.
    fn known_end(&self, at: usize) -> Option<usize> {
        let plan = self.plan.as_ref()?;
        self.trail.end(at, &plan.domains).map(|end| end - at)
    }

    /// The length of the document at `at`, and whether it is surely a clean user.
    fn read(&mut self, at: usize) -> Result<(usize, bool), Ended> {
        let rest = self.rest(at);
        let Some(plan) = &self.plan else {
            let end = tell(rest, &mut Nobody).map_err(|_| Ended::ByFault)?;
            return Ok((end, false));
        };
        let (end, is_clean) =
            survey::read(rest, plan, &mut self.values).map_err(|_| Ended::ByFault)?;
        if is_clean {
            self.trail.keep(at, at + end, &self.values);
        }
        Ok((end, is_clean && end <= MAX_BYTES))
    }

    fn whole(&mut self) -> bool {
        self.show(0, self.text, Standing::Whole)
    }

    fn show(&mut self, start: usize, text: &'a str, standing: Standing) -> bool {
        self.show_part(start, text, standing, false)
    }

    fn show_part(
        &mut self,
        start: usize,
        text: &'a str,
        standing: Standing,
        is_one_line: bool,
    ) -> bool {
        let index = self.index;
        self.index += 1;
        (self.see)(Part { index, start, text, standing, is_one_line })
    }
}
