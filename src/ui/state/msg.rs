//! What happened, in the past tense. The only way to change the model.

use std::rc::Rc;

use domain::okta::app::Flow;
use domain::pointer::Pointer;
use domain::timestamp::Moment;
use domain::wire::failure::Failure;
use domain::wire::reply::Reply;

use crate::place::Place;
use crate::state::connect::ConnectMsg;
use crate::state::directory::DirectoryOperation;
use crate::state::doc::Doc;
use crate::state::exchange::Ticket;
use crate::state::reading::ReadingMsg;
use crate::state::rule_set::RuleSet;
use crate::state::theme::Theme;
use crate::state::transport::RelayState;
use crate::state::user::UserOperation;

/// A button of the shown request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestClick {
    /// Send it.
    Send,
    /// Give up waiting for it.
    Cancel,
    /// Copy its body.
    CopyJson,
    /// Copy it as curl.
    CopyCurl,
    /// Save its body.
    Download,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Msg {
    /// The URL's fragment changed.
    ChangedPlace {
        /// Where it leads now.
        place: Place,
        /// The id of what had the focus until then.
        focus: Option<String>,
    },
    /// A link led to a place in the step that is shown: `/emails`, `address`, …
    FollowedPlace(String),
    /// Time went on.
    Ticked(Moment),
    /// The relay answered the probe, or nobody did.
    ProbedRelay(RelayState),

    /// Something happened in the first step.
    Connect(ConnectMsg),

    /// A document's text was typed or pasted.
    EditedText(Doc, Rc<str>),
    /// A string field of a document was typed.
    EditedField(Doc, Pointer, String),
    /// A field that may be absent was typed; an empty one is taken out.
    EditedOptional(Doc, Pointer, String),
    /// A yes-or-no field was set.
    ToggledField(Doc, Pointer, bool),
    /// One more element of an array was asked for.
    AddedElement(Doc, Pointer),
    /// An element or member was taken out.
    RemovedElement(Doc, Pointer),
    /// The fix of the problem at this index was asked for.
    ClickedFix(Doc, usize),
    /// Every fix was asked for.
    ClickedFixAll(Doc),
    /// The place of a problem was clicked.
    ClickedPlace(Doc, usize),
    /// The next problem after the caret was asked for, or the one before it.
    SteppedProblem {
        /// In this document.
        doc: Doc,
        /// The byte before which the caret stands.
        from: usize,
        /// Forward or back.
        forward: bool,
    },
    /// The way back from the place of a problem to the list was asked for.
    LeftPlace(Doc),
    /// The editor that loads later is there.
    LoadedEditor,
    /// The last fix was taken back.
    ClickedUndo(Doc),
    /// The example was asked for.
    ClickedExample(Doc),
    /// An empty form was asked for.
    ClickedBlank(Doc),
    /// The pasted text is an answer or a message, the person said.
    ChoseAnswer,
    /// A sample for the fifth step was asked for, by its index.
    ClickedSample(usize),
    /// What the checked text is meant to be was chosen.
    ChoseCheckKind(Option<domain::check::subject::Kind>),
    /// By what a document is judged was chosen.
    ChoseRules(Doc, RuleSet),

    /// Which directory request is shown was chosen.
    ChoseDirectoryOperation(DirectoryOperation),
    /// The domains of a listed directory were asked for, by id.
    AskedDomains(String),
    /// One of the tenant's directories was chosen, by id, with one of its domains.
    ChoseDirectory {
        /// Its id.
        id: String,
        /// The domain that users carry.
        domain: String,
    },
    /// Which user request is shown was chosen.
    ChoseUserOperation(UserOperation),
    /// The name to look up was typed.
    EditedFindName(String),
    /// Which of Okta's two flows was chosen.
    ChoseOktaFlow(Flow),
    /// A line of the Okta sheet was ticked off, or not any more.
    TickedOktaRow(String),

    /// A button of the shown request was clicked.
    Clicked(RequestClick),
    /// What came of a send.
    ReceivedOutcome {
        /// Which send.
        ticket: Ticket,
        /// The reply, or why there is none.
        outcome: Result<Reply, Failure>,
        /// How long it took.
        elapsed_us: u64,
        /// When it came.
        now: Moment,
    },
    /// A call for the practice tenant of this page arrived there.
    ReachedPractice {
        /// Which send.
        ticket: Ticket,
        /// When.
        now: Moment,
    },

    /// A value was to be copied; the second text names it.
    ClickedCopy(String, String),
    /// The token was to be copied.
    ClickedCopyToken,
    /// The clipboard took it, or did not.
    Copied(Result<String, String>),
    /// A notice's time was over.
    ExpiredNotice(u64),

    /// Something happened in the rules' manual.
    Reading(ReadingMsg),
    /// The practice tenant was to begin anew.
    ClickedResetPractice,
    /// The log was to be emptied.
    ClickedClearLog,
    /// The look was chosen.
    ChoseTheme(Theme),
}
