//! The state of the first part: what is typed in the step Connect.

use domain::export::curl;
use domain::timestamp::Moment;
use page::state::connect::{Connect, ConnectMsg};
use page::state::handover::{Handover, Intent};
use page::state::model::Start;
use page::state::msg::RequestClick;
use page::state::shown::Request;
use page::state::theme::Theme;
use page::state::transport::RelayState;

use crate::drafts;

/// What happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// Something in the form.
    Connect(ConnectMsg),
    /// A button of the request.
    Clicked(RequestClick),
    /// Another thing that only the whole can do.
    Wanted(Intent),
    /// The clipboard took the curl command, or did not.
    Copied(bool),
    /// The relay answered the probe, or nobody did.
    Probed(RelayState),
}

/// What is wanted.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Keep the drafts.
    Keep(String),
    /// Put a text on the clipboard.
    Copy(String),
    /// Call the whole, which goes on with this.
    HandOver(Intent),
}

/// The state.
#[derive(Clone, Debug)]
pub struct First {
    /// The step.
    pub connect: Connect,
    /// The look.
    pub theme: Theme,
    /// Whether a relay serves this page.
    pub relay: RelayState,
    /// When the page was opened.
    pub now: Moment,
    /// The word at the edge.
    pub notice: &'static str,
    saved: String,
}

impl First {
    /// The state at the start: the drafts of the last visit.
    pub fn new(start: &Start) -> Self {
        let mut connect = Connect::new();
        let saved = start.saved.clone().unwrap_or_default();
        let theme = drafts::restore(&saved, &mut connect);
        Self { connect, theme, relay: RelayState::Unknown, now: start.now, notice: "", saved }
    }

    /// Takes what happened.
    pub fn take(&mut self, msg: Msg) -> Option<Wish> {
        match msg {
            Msg::Connect(msg) => {
                self.connect.take(msg, self.now);
                self.saved = drafts::keep(&self.saved, &self.connect);
                Some(Wish::Keep(self.saved.clone()))
            }
            Msg::Clicked(RequestClick::CopyCurl) => {
                self.request().map(|request| Wish::Copy(curl::curl(&request.call)))
            }
            Msg::Clicked(_) => Some(Wish::HandOver(Intent::Send)),
            Msg::Wanted(intent) => Some(Wish::HandOver(intent)),
            Msg::Copied(taken) => {
                self.notice = if taken {
                    "The curl command is on the clipboard."
                } else {
                    "The browser did not let the page copy. Allow it the clipboard, and try again."
                };
                None
            }
            Msg::Probed(relay) => {
                self.relay = relay;
                None
            }
        }
    }

    /// The request that is shown.
    pub fn request(&self) -> Option<Request> {
        self.connect.request(self.relay, self.now)
    }

    /// What the whole takes over: everything that is typed by now.
    pub fn handover(&self, intent: Intent) -> Handover {
        Handover::of(&self.connect, self.saved.clone(), intent)
    }
}
