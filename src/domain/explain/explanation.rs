//! An explanation as a value: what happened, why, and what to do. It knows no call and no reply.

use crate::explain::cause::Cause;
use crate::explain::place::Place;
use crate::explain::step::Step;
use crate::source::Source;

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// What was asked for was done.
    Good,
    /// It was not.
    Bad,
    /// An answer that is neither, such as an empty list.
    Neutral,
}

/// What an answer, or its absence, means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// How it went.
    pub tone: Tone,
    /// One sentence: what happened.
    pub what: String,
    /// Why, the likeliest first; empty where nothing went wrong.
    pub causes: Vec<Cause>,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

impl Explanation {
    /// Something that went as asked.
    pub fn good(what: impl Into<String>) -> Self {
        Self::of(Tone::Good, what.into())
    }

    /// Something that did not.
    pub fn bad(what: impl Into<String>) -> Self {
        Self::of(Tone::Bad, what.into())
    }

    /// Something that is neither.
    pub fn neutral(what: impl Into<String>) -> Self {
        Self::of(Tone::Neutral, what.into())
    }

    /// With one more cause, less likely than those before it.
    pub fn because(mut self, source: Source, text: impl Into<String>) -> Self {
        self.causes.push(Cause { text: text.into(), source, found_at: None });
        self
    }

    /// With these causes, less likely than those before them.
    pub fn because_all(mut self, causes: impl IntoIterator<Item = Cause>) -> Self {
        self.causes.extend(causes);
        self
    }

    /// With one more thing to do at a step of the page.
    pub fn then(self, route: &'static str, text: impl Into<String>) -> Self {
        self.then_at(route, "", text)
    }

    /// With one more thing to do at one place of a step: `/emails`, `address`, …
    pub fn then_at(
        mut self,
        route: &'static str,
        at: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        self.steps.push(Step { text: text.into(), place: Some(Place { route, at: at.into() }) });
        self
    }

    /// With one more thing to do elsewhere.
    pub fn then_elsewhere(mut self, text: impl Into<String>) -> Self {
        self.steps.push(Step { text: text.into(), place: None });
        self
    }

    fn of(tone: Tone, what: String) -> Self {
        Self { tone, what, causes: Vec::new(), steps: Vec::new() }
    }
}
