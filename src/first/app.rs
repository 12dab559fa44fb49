//! The first part as a component: the same frame, form and request that the whole draws.

use std::cell::RefCell;
use std::rc::Rc;

use page::browser::{clipboard, location, mount, relay, storage, theme};
use page::frame::{self, Around};
use page::leaf::Leaf;
use page::pages::connect_page::connect_form;
use page::pages::request_pane::{length_note, no_answer, request_card};
use page::route::Route;
use page::state::connect::ConnectMsg;
use page::state::handover::Intent;
use page::state::model::Start;
use page::state::transport::RelayState;
use page::widgets::path::Step;
use yew::prelude::*;

use crate::first::{First, Msg, Wish};

/// What the first part needs.
#[derive(PartialEq, Properties)]
pub struct FirstAppProps {
    /// What the browser knew at the start.
    pub start: Rc<Start>,
}

/// The first part of the page.
#[component]
pub fn FirstApp(props: &FirstAppProps) -> Html {
    let start = props.start.clone();
    let first = use_mut_ref(|| First::new(&start));
    let redraw = use_force_update();
    let tell = {
        let (first, redraw) = (first.clone(), redraw);
        Callback::from(move |msg| {
            let wish = first.borrow_mut().take(msg);
            redraw.force_update();
            wish
        })
    };
    let tell = perform_with(first.clone(), tell);
    use_effect_with((), {
        let (first, tell) = (first.clone(), tell.clone());
        move |()| begin(&first.borrow(), &tell)
    });
    let first = first.borrow();
    let (state, status) = first.connect.status(first.now);
    let around = Around {
        status: status.into(),
        state,
        transport: first.connect.transport,
        theme: first.theme,
        onchoose: tell.reform(|it| Msg::Connect(ConnectMsg::ChoseTransport(it))),
        ontheme: tell.reform(|it| Msg::Wanted(Intent::Theme(it))),
        steps: Route::ALL.map(|route| Step { route, done: false, errors: 0 }).to_vec(),
        route: Some(Route::Connect),
        notice: first.notice.into(),
    };
    let form = connect_form(
        &first.connect,
        first.relay,
        first.now,
        &tell.reform(Msg::Connect),
        &tell.reform(|()| Msg::Wanted(Intent::CopyToken)),
    );
    let side = first.request().map(|request| {
        let note = length_note(request.call.body.as_deref());
        html! {
            <div class="request stack">
                { request_card(request, None, note, false, tell.reform(Msg::Clicked)) }
                { no_answer() }
            </div>
        }
    });
    frame::frame(around, Html::default(), form, side.unwrap_or_default(), Html::default())
}

/// A callback that tells and performs what is then wanted.
fn perform_with(first: Rc<RefCell<First>>, tell: Callback<Msg, Option<Wish>>) -> Callback<Msg> {
    Callback::from(move |msg| match tell.emit(msg) {
        None => {}
        Some(Wish::Keep(drafts)) => storage::save(&drafts),
        Some(Wish::HandOver(intent)) => {
            let first = first.clone();
            mount::call_whole(move || first.borrow().handover(intent).expose());
        }
        Some(Wish::Copy(text)) => {
            let tell = tell.clone();
            yew::platform::spawn_local(async move {
                tell.emit(Msg::Copied(clipboard::copy(&text).await));
            });
        }
    })
}

/// What the first part listens to until the whole takes over.
fn begin(first: &First, tell: &Callback<Msg>) {
    theme::apply(first.theme.word());
    let go = tell.clone();
    location::on_change(move |fragment| {
        if Route::parse(&fragment) != Route::Connect
            || Route::place(&fragment).is_some()
            || fragment.starts_with(Leaf::INDEX)
        {
            go.emit(Msg::Wanted(Intent::Go));
        }
    });
    let tell = tell.clone();
    yew::platform::spawn_local(async move {
        let present = relay::is_present().await;
        let relay = if present { RelayState::Present } else { RelayState::Absent };
        tell.emit(Msg::Probed(relay));
    });
}
