//! The fifth step's state: a pasted text, what it was taken for, and what it means.

use std::rc::Rc;

use domain::check::subject::Kind;
use domain::explain::pasted::pasted::Pasted;

use crate::state::draft::JsonDraft;
use crate::state::rule_set::RuleSet;

/// The word of "Answer or message" in stored drafts.
const ANSWER: &str = "answer";

/// What the fifth step holds.
#[derive(Clone, Debug)]
pub struct CheckStep {
    /// The pasted text.
    pub draft: JsonDraft,
    /// By what it is judged.
    pub rules: RuleSet,
    /// The kind, where the person chose it; else it is told from the text.
    pub chosen_kind: Option<Kind>,
    /// The kind that is told from the text.
    pub told_kind: Kind,
    /// Whether the person said that it is an answer or a message.
    pub is_answer: bool,
    /// What it means, where it is one.
    pub answer: Option<Rc<Pasted>>,
    /// Whether a secret was found in it: after a reload … stands there.
    pub holds_secrets: bool,
}

impl CheckStep {
    /// With nothing in it.
    pub fn new() -> Self {
        Self {
            draft: JsonDraft::of_any(),
            rules: RuleSet::default(),
            chosen_kind: None,
            told_kind: Kind::User,
            is_answer: false,
            answer: None,
            holds_secrets: false,
        }
    }

    /// Whether the whole text is a secret, also where another kind was chosen than it shows.
    pub fn is_secret(&self) -> bool {
        self.draft.kind.is_secret() || self.told_kind.is_secret()
    }

    /// What was chosen, as the drafts keep it.
    pub fn kept_kind(&self) -> Option<&'static str> {
        match self.is_answer {
            true => Some(ANSWER),
            false => self.chosen_kind.map(Kind::word),
        }
    }

    /// Takes up what the drafts kept.
    pub fn choose(&mut self, word: &str) {
        self.is_answer = word == ANSWER;
        self.chosen_kind = Kind::parse(word);
    }
}

impl Default for CheckStep {
    fn default() -> Self {
        Self::new()
    }
}
