//! An explanation: what happened, why (the likeliest first), and what to do.

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
    /// `practice`.
    pub route: Option<&'static str>,
}
