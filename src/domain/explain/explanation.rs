//! An explanation as a value: what happened, why, and what to do. It knows no call and no reply.

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
    pub causes: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<Step>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What to do, in the imperative.
    pub text: String,
    /// The page's step where it is done: `connect`, `directory`, `user`, `okta`, `check` or
    /// `practice`; `None` where it is done elsewhere.
    pub route: Option<&'static str>,
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
    pub fn because(mut self, cause: impl Into<String>) -> Self {
        self.causes.push(cause.into());
        self
    }

    /// With one more thing to do at a step of the page.
    pub fn then(mut self, route: &'static str, text: impl Into<String>) -> Self {
        self.steps.push(Step { text: text.into(), route: Some(route) });
        self
    }

    /// With one more thing to do elsewhere.
    pub fn then_elsewhere(mut self, text: impl Into<String>) -> Self {
        self.steps.push(Step { text: text.into(), route: None });
        self
    }

    fn of(tone: Tone, what: String) -> Self {
        Self { tone, what, causes: Vec::new(), steps: Vec::new() }
    }
}
