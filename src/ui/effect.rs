//! Performs what the state wants. Together with `browser/` the only place where anything happens.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use domain::check::checked_call::CheckedCall;
use domain::wire::failure::Failure;
use web_sys::AbortController;

use crate::browser::editors::Editors;
use crate::browser::keeper::Keeper;
use crate::browser::{
    clipboard, clock, fetch, file, focus, location, manual, relay, theme, timer, title,
};
use crate::state::effect::Effect;
use crate::state::exchange::Ticket;
use crate::state::msg::Msg;
use crate::state::reading::ReadingMsg;
use crate::state::transport::RelayState;
use crate::state::transport::Transport;

/// How long an answer is awaited, in seconds: as long as Okta waits (facts/okta.md §1.2).
const PATIENCE_SECONDS: u32 = 60;

/// How long a notice stays, in milliseconds.
const NOTICE_MILLIS: u32 = 6000;

/// The send under way, so that it can be stopped.
type Underway = Rc<RefCell<Option<(Ticket, AbortController)>>>;

/// What outlives a single wish; a clone is the same.
#[derive(Clone, Default)]
pub struct Hands {
    /// The editors on the screen.
    pub editors: Editors,
    /// Who keeps the drafts.
    pub keeper: Keeper,
    underway: Underway,
}

/// Performs one wish; what comes of it is told to `tell`.
pub fn perform(effect: Effect, hands: &Hands, tell: Rc<dyn Fn(Msg)>) {
    match effect {
        Effect::Send { ticket, call, via } => send(ticket, call, via, &hands.underway, tell),
        Effect::Abort(ticket) => {
            let stopped = hands.underway.borrow_mut().take_if(|(of, _)| *of == ticket);
            if let Some((_, controller)) = stopped {
                controller.abort();
            }
        }
        Effect::Copy { text, what } => yew::platform::spawn_local(async move {
            let taken = clipboard::copy(&text).await;
            tell(Msg::Copied(if taken { Ok(what) } else { Err(what) }));
        }),
        Effect::Download { name, text } => file::download(&name, &text),
        Effect::SaveDrafts(drafts) => hands.keeper.keep(drafts),
        // The element may only be there after the next drawing.
        Effect::Focus(id) => timer::after(0, move || focus::focus(&id)),
        Effect::Return(id) => timer::after(0, move || {
            if !focus::give_back(&id) {
                focus::focus("step");
            }
        }),
        Effect::Reach { field, doc, span: (start, end) } => {
            let editors = hands.editors.clone();
            timer::after(0, move || {
                if !focus::focus_field(&field) {
                    editors.select(doc, start, end, false);
                }
            });
        }
        Effect::Select { doc, start, end, explain } => {
            let editors = hands.editors.clone();
            timer::after(0, move || editors.select(doc, start, end, explain));
        }
        Effect::Navigate(route) => location::set_fragment(&route.fragment()),
        Effect::Title(text) => title::name(&text),
        Effect::LoadManual => yew::platform::spawn_local(async move {
            tell(Msg::Reading(ReadingMsg::ReceivedManual(manual::load().await)));
        }),
        Effect::ApplyTheme(word) => theme::apply(word),
        Effect::ExpireNotice(id) => {
            timer::after(NOTICE_MILLIS, move || tell(Msg::ExpiredNotice(id)));
        }
        Effect::ProbeRelay => yew::platform::spawn_local(async move {
            let state =
                if relay::is_present().await { RelayState::Present } else { RelayState::Absent };
            tell(Msg::ProbedRelay(state));
        }),
    }
}

fn send(
    ticket: Ticket,
    call: CheckedCall,
    via: Transport,
    underway: &Underway,
    tell: Rc<dyn Fn(Msg)>,
) {
    if via == Transport::Practice {
        timer::after(0, move || tell(Msg::ReachedPractice { ticket, now: clock::now() }));
        return;
    }
    let controller = AbortController::new().ok();
    let signal = controller.as_ref().map(AbortController::signal);
    let late = Rc::new(Cell::new(false));
    if let Some(controller) = controller.clone() {
        let late = late.clone();
        timer::after(PATIENCE_SECONDS * 1000, move || {
            late.set(true);
            controller.abort();
        });
    }
    *underway.borrow_mut() = controller.map(|controller| (ticket, controller));
    yew::platform::spawn_local(async move {
        let start = clock::ticks_us();
        let answer = match via {
            Transport::Relay => relay::send(call.as_call(), signal.as_ref()).await,
            _ => fetch::send(call.as_call(), signal.as_ref()).await.map(|reply| (reply, 0)),
        };
        let measured = clock::ticks_us().saturating_sub(start);
        let (outcome, elapsed_us): (Result<_, Failure>, u64) = match answer {
            Ok((reply, 0)) => (Ok(reply), measured),
            Ok((reply, relayed)) => (Ok(reply), relayed),
            Err(_) if late.get() => (Err(Failure::TimedOut(PATIENCE_SECONDS)), measured),
            Err(failure) => (Err(failure), measured),
        };
        tell(Msg::ReceivedOutcome { ticket, outcome, elapsed_us, now: clock::now() });
    });
}
