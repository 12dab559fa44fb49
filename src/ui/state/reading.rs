//! The rules' manual as far as it is opened: which leaf lies over the step, what is sought in the
//! index, and where the person came from and goes back to. `leafing` changes it.

use domain::check::scope::Scope;
use std::rc::Rc;

use domain::check::severity::Severity;
use domain::check::subject::Kind;

use crate::leaf::Leaf;
use crate::route::Route;
use crate::state::effect::Effect;
use crate::state::manual::Manual;
use crate::state::remote::Remote;

/// What happened in the manual.
#[derive(Clone, Debug)]
pub enum ReadingMsg {
    /// Its texts came, or did not.
    ReceivedManual(Option<String>),
    /// They were asked for once more.
    ClickedAgain,
    /// What is sought in the index was typed.
    EditedSought(String),
    /// Which severity is listed was chosen; `None` means each.
    ChoseSeverity(Option<Severity>),
    /// A chapter of the index was chosen, by its title.
    ChoseChapter(String),
    /// A wrong example of a rule of this scope was to be opened in the step Check.
    OpenedExample(String, Kind, Scope),
}

/// The manual as far as it is opened.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// The leaf that is shown in the place of the step.
    pub leaf: Option<Leaf>,
    /// The step from which the manual was opened, and the id of what had the focus there.
    pub left: Option<(Route, Option<String>)>,
    /// What is sought in the index.
    pub sought: String,
    /// The severity that the index lists; `None` means each.
    pub severity: Option<Severity>,
    /// The texts.
    pub manual: Remote<Rc<Manual>>,
}

impl Reading {
    /// What is wanted where a leaf is shown: its texts, unless they are here or on their way.
    pub fn wishes(&mut self) -> Option<Effect> {
        let missing = matches!(self.manual, Remote::Unasked | Remote::Failed);
        (missing && self.leaf.is_some()).then(|| {
            self.manual = Remote::Loading;
            Effect::LoadManual
        })
    }
}

/// The id of a rule's link in the index.
pub fn entry_id(code: &str) -> String {
    format!("rule-{code}")
}

/// The id of a chapter's title in the index.
pub fn chapter_id(title: &str) -> String {
    let letters = title.chars().map(|it| if it.is_alphanumeric() { it } else { '-' });
    format!("chapter-{}", letters.collect::<String>().to_lowercase())
}
