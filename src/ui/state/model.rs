//! The whole state of the page as one value.

use std::rc::Rc;

use domain::access::tenant::PRACTICE_BASE;
use domain::okta::app::Flow;
use domain::practice::tenant::Tenant as PracticeTenant;
use domain::secret::Secret;
use domain::timestamp::Moment;

use crate::place::Place;
use crate::route::Route;
use crate::state::check_step::CheckStep;
use crate::state::connect::{Connect, PRACTICE_SECRET};
use crate::state::directory::DirectoryStep;
use crate::state::doc::Doc;
use crate::state::draft::JsonDraft;
use crate::state::drafts::Drafts;
use crate::state::effect::Effect;
use crate::state::exchange::{Exchange, Pending};
use crate::state::handover::Handover;
use crate::state::msg::Msg;
use crate::state::reading::Reading;
use crate::state::theme::Theme;
use crate::state::transport::RelayState;
use crate::state::user::UserStep;

/// What the fourth step holds.
#[derive(Clone, Debug)]
pub struct OktaStep {
    /// Which way.
    pub flow: Flow,
    /// The lines that are done, by name.
    pub done: Vec<String>,
}

/// A short word at the edge of the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its number, so that only its own time ends it.
    pub id: u64,
    /// What it says.
    pub text: String,
}

/// What the start hands in: the domain and the state read neither clock nor storage.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Start {
    /// The URL's fragment.
    pub fragment: String,
    /// The drafts of the last visit.
    pub saved: Option<String>,
    /// Now.
    pub now: Moment,
    /// From which the practice tenant draws its ids.
    pub seed: u64,
    /// What the first part of the page hands over.
    pub handover: Option<Handover>,
}

/// The whole state.
#[derive(Clone, Debug)]
pub struct Model {
    /// The step that is shown, or over which a leaf of the manual lies.
    pub route: Route,
    /// The manual as far as it is opened.
    pub reading: Reading,
    /// The time, as of the last tick.
    pub now: Moment,
    /// The look.
    pub theme: Theme,
    /// Whether a relay serves this page.
    pub relay: RelayState,
    /// Step 1.
    pub connect: Connect,
    /// Step 2.
    pub directory: DirectoryStep,
    /// Step 3.
    pub user: UserStep,
    /// Step 4.
    pub okta: OktaStep,
    /// Step 5.
    pub check: CheckStep,
    /// Step 6, and whoever answers in practice.
    pub practice: Rc<PracticeTenant>,
    /// This visit's requests, oldest first.
    pub log: Vec<Rc<Exchange>>,
    /// The call under way.
    pub pending: Option<Pending>,
    /// The word at the edge.
    pub notice: Option<Notice>,
    /// What stood in a document before its last fix.
    pub before_fix: Option<(Doc, Rc<str>)>,
    /// The problem that was last led to: its document and its index there.
    pub visited: Option<(Doc, usize)>,
    /// Whether the editor that loads later is there; text areas until then and without it.
    pub rich: bool,
    /// What the person was about to do when the whole took over.
    pub intent: Option<Msg>,
    /// Counts sends and notices.
    pub counter: u64,
    /// The drafts as they were kept last.
    pub kept: Option<Drafts>,
    seed: u64,
}

impl Model {
    /// The state at the start: the drafts of the last visit, else the example.
    pub fn new(start: &Start) -> Self {
        let mut model = Self {
            route: Route::default(),
            reading: Reading::default(),
            now: start.now,
            theme: Theme::System,
            relay: RelayState::Unknown,
            connect: Connect::new(),
            directory: DirectoryStep::new(),
            user: UserStep::new(),
            okta: OktaStep { flow: Flow::Custom, done: Vec::new() },
            check: CheckStep::new(),
            practice: Rc::new(practice_tenant(start.seed)),
            log: Vec::new(),
            pending: None,
            notice: None,
            before_fix: None,
            visited: None,
            rich: false,
            intent: None,
            counter: 0,
            kept: None,
            seed: start.seed,
        };
        if let Some(saved) = &start.saved {
            model.restore(saved);
            // What is stored in another form, or holds more than is kept, is written anew.
            model.kept = Some(model.drafts()).filter(|drafts| drafts.text() == *saved);
        }
        match Place::parse(&start.fragment) {
            Place::Step(route) => model.route = route,
            Place::Manual(leaf) => model.reading.leaf = Some(leaf),
        }
        if let Some(handover) = start.handover.clone() {
            model.reading.left = Some((Route::Connect, None));
            model.intent = handover.give(&mut model.connect, start.now);
        }
        model
    }

    /// What is wanted at the start.
    pub fn first_wishes(&mut self) -> Vec<Effect> {
        let looks = Effect::ApplyTheme(self.theme.word());
        let place = self.reading.leaf.clone().map_or(Place::Step(self.route), Place::Manual);
        let wishes = [looks, Effect::ProbeRelay, Effect::Title(place.title())];
        wishes.into_iter().chain(self.reading.wishes()).collect()
    }

    /// The document of this name.
    pub fn draft(&self, doc: Doc) -> &JsonDraft {
        match doc {
            Doc::Directory => &self.directory.draft,
            Doc::User => &self.user.draft,
            Doc::Check => &self.check.draft,
        }
    }

    /// The last answer that this step got.
    pub fn answer(&self, step: Route) -> Option<&Rc<Exchange>> {
        self.log.iter().rev().find(|exchange| exchange.step == step)
    }

    /// A practice tenant that has seen nothing.
    pub fn reset_practice(&mut self) {
        self.seed = self.seed.wrapping_add(1);
        self.practice = Rc::new(practice_tenant(self.seed));
    }
}

fn practice_tenant(seed: u64) -> PracticeTenant {
    PracticeTenant::new(PRACTICE_BASE, Secret::new(PRACTICE_SECRET), seed)
}
