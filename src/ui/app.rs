//! The page as a whole: the bar, the path, the step that is shown, the log.

use std::rc::Rc;

use domain::check::severity::Severity;
use yew::prelude::*;

use crate::frame::{Around, frame};
use crate::pages::check_page::{CheckPage, Findings};
use crate::pages::connect_page::ConnectPage;
use crate::pages::directory_page::DirectoryPage;
use crate::pages::manual_page::manual_page;
use crate::pages::okta_page::OktaPage;
use crate::pages::practice_page::{PracticeLog, PracticePage};
use crate::pages::request_pane::RequestPane;
use crate::pages::user_page::UserPage;
use crate::route::Route;
use crate::state::connect::ConnectMsg;
use crate::state::model::{Model, Start};
use crate::state::msg::Msg;
use crate::store::{Provider, Store};
use crate::widgets::answer::Shared;
use crate::widgets::log::Log;
use crate::widgets::path::Step;

/// What the app needs.
#[derive(PartialEq, Properties)]
pub struct AppProps {
    /// What the browser knew at the start.
    pub start: Rc<Start>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <Provider start={props.start.clone()}><Steps /></Provider> }
}

#[component]
fn Steps() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let model = &store.model;
    let (state, status) = model.connect.status(model.now);
    let leaf = model.reading.leaf.as_ref();
    let (form, side) = leaf.map_or_else(|| step(model.route), |leaf| manual_page(&store, leaf));
    let notice = model.notice.as_ref().map(|notice| notice.text.clone()).unwrap_or_default();
    let exchanges = model.log.iter().map(|it| Shared(it.clone())).collect::<Vec<_>>();
    let around = Around {
        status: status.into(),
        state,
        transport: model.connect.transport,
        theme: model.theme,
        onchoose: store.tell.reform(|it| Msg::Connect(ConnectMsg::ChoseTransport(it))),
        ontheme: store.tell.reform(Msg::ChoseTheme),
        steps: steps(model),
        route: leaf.is_none().then_some(model.route),
        notice: notice.into(),
    };
    let onclear = store.tell.reform(|()| Msg::ClickedClearLog);
    let log = match leaf {
        Some(_) => Html::default(),
        None => html! { <Log {exchanges} {onclear} /> },
    };
    frame(around, chosen(model), form, side, log)
}

/// The step, and what stands beside it.
fn step(route: Route) -> (Html, Html) {
    match route {
        Route::Connect => (html! { <ConnectPage /> }, html! { <RequestPane /> }),
        Route::Directory => (html! { <DirectoryPage /> }, html! { <RequestPane /> }),
        Route::User => (html! { <UserPage /> }, html! { <RequestPane /> }),
        Route::Okta => (html! { <OktaPage /> }, html! { <RequestPane /> }),
        Route::Check => (html! { <CheckPage /> }, html! { <Findings /> }),
        Route::Practice => (html! { <PracticePage /> }, html! { <PracticeLog /> }),
    }
}

fn steps(model: &Model) -> Vec<Step> {
    let step = |route: Route| {
        let (done, errors) = match route {
            Route::Connect => (
                model.token_seconds(model.now).map_or(model.connect.token().is_some(), |it| it > 0),
                model.connect.report.count(Severity::Error),
            ),
            Route::Directory => (
                model.directory.chosen.is_some(),
                model.directory.draft.report.count(Severity::Error),
            ),
            Route::User => {
                (model.user.found.is_some(), model.user.draft.report.count(Severity::Error))
            }
            Route::Check if !model.check.draft.text.trim().is_empty() => {
                (false, model.check.draft.report.count(Severity::Error))
            }
            Route::Okta | Route::Check | Route::Practice => (false, 0),
        };
        Step { route, done, errors }
    };
    Route::ALL.into_iter().map(step).collect()
}

/// The directory into which users go, under the path.
fn chosen(model: &Model) -> Html {
    let Some(chosen) = &model.directory.chosen else { return Html::default() };
    html! {
        <p class="hint">
            { "Directory " }<b>{ &chosen.name }</b><br />
            { "Domain " }<code>{ &chosen.domain }</code>
        </p>
    }
}
