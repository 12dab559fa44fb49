//! The right of the screen: the request as it will be sent, its problems, and the answer.

use std::rc::Rc;

use domain::check::severity::Severity;
use yew::prelude::*;

use crate::pages::rules_choice::judged_as;
use crate::route::Route;
use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::msg::{Msg, RequestClick};
use crate::state::shown::Request;
use crate::state::transport::Transport;
use crate::store::Store;
use crate::widgets::answer::{Answer, Shared};
use crate::widgets::editor::Editor;
use crate::widgets::problems::Problems;
use crate::widgets::request::RequestCard;

/// The request, its problems and the answer of the step that is shown.
#[component]
pub fn RequestPane() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let model = &store.model;
    let Some(request) = model.request() else { return Html::default() };
    let doc = request.doc;
    let pending = model.pending.as_ref().is_some_and(|pending| pending.step == model.route);
    let note = note(model, doc, request.call.body.as_deref());
    let editor = doc.map(|doc| document(&store, doc));
    html! {
        <div class="request stack">
            { request_card(request, editor, note, pending, store.tell.reform(Msg::Clicked)) }
            { answer(&store) }
        </div>
    }
}

/// The card of a request.
pub fn request_card(
    request: Request,
    editor: Option<Html>,
    note: String,
    pending: bool,
    onclick: Callback<RequestClick>,
) -> Html {
    let Request { call, title, hindrance, .. } = request;
    let hindered = hindrance.is_some();
    let action = hindrance.map_or(AttrValue::Static(title), |hindrance| hindrance.text.into());
    html! { <RequestCard {call} {editor} {action} {hindered} {pending} {note} {onclick} /> }
}

/// The place of the answer before there is one.
pub fn no_answer() -> Html {
    html! {
        <section class="card answer empty">
            <p>{ "The answer appears here, as it comes, with a sentence on what it means." }</p>
        </section>
    }
}

/// How long a body is that cannot be edited.
pub fn length_note(body: Option<&str>) -> String {
    match body.map_or(0, str::len) {
        0 => "No body".to_owned(),
        length => format!("{length} bytes"),
    }
}

/// The editor of a document with its problems under it.
pub fn document(store: &Store, doc: Doc) -> Html {
    html! { <>{ editor(store, doc) }{ problems(store, doc) }</> }
}

/// The editor of a document.
pub fn editor(store: &Store, doc: Doc) -> Html {
    let draft = store.model.draft(doc);
    let label = match doc {
        Doc::Directory => "Request body: the directory as JSON",
        Doc::User => "Request body: the user as JSON",
        Doc::Check => "The text to check",
    };
    let placeholder = match doc {
        Doc::Directory | Doc::User => "Paste a directory or a user as JSON",
        Doc::Check => "Paste a body, answer or message",
    };
    html! {
        <Editor id={doc.id()} {label} text={draft.text.clone()} report={draft.report.clone()}
            rich={store.model.rich} problems={doc.problems_id()}
            onedit={store.tell.reform(move |text: String| Msg::EditedText(doc, text.into()))}
            onstep={store.tell.reform(move |(from, forward)| Msg::SteppedProblem { doc, from, forward })}
            onleave={store.tell.reform(move |()| Msg::LeftPlace(doc))}
            {placeholder} />
    }
}

/// The problems of a document, with the button that mends them all.
pub fn problems(store: &Store, doc: Doc) -> Html {
    let draft = store.model.draft(doc);
    let fixable = draft.fixable();
    let fix_all = store.tell.reform(move |_: MouseEvent| Msg::ClickedFixAll(doc));
    html! {
        <>
            <Problems id={doc.problems_id()} text={draft.text.clone()}
                report={draft.report.clone()}
                onjump={store.tell.reform(move |index| Msg::ClickedPlace(doc, index))}
                onfix={store.tell.reform(move |index| Msg::ClickedFix(doc, index))} />
            { judged_as(store, doc) }
            if fixable > 1 {
                <p class="fix-all">
                    <button type="button" class="btn small" onclick={fix_all}>
                        { format!("Fix all {fixable}") }
                    </button>
                </p>
            }
        </>
    }
}

/// How long the body is and how it stands.
fn note(model: &Model, doc: Option<Doc>, body: Option<&str>) -> String {
    let Some(doc) = doc else { return length_note(body) };
    let length = body.map_or(0, str::len);
    let report = &model.draft(doc).report;
    let (errors, warnings) = (report.count(Severity::Error), report.count(Severity::Warning));
    match (errors, warnings) {
        (0, 0) => format!("{length} bytes · nothing wrong"),
        (0, 1) => format!("{length} bytes · 1 warning"),
        (0, _) => format!("{length} bytes · {warnings} warnings"),
        _ => format!("{length} bytes"),
    }
}

fn answer(store: &Store) -> Html {
    let model = &store.model;
    let waiting = model.pending.as_ref().filter(|pending| pending.step == model.route);
    if let Some(pending) = waiting {
        let where_to = match pending.via {
            Transport::Practice => "the practice tenant",
            Transport::Relay => "the relay",
            Transport::Direct => "the tenant",
        };
        return html! {
            <section class="card answer" data-tone="neutral" aria-live="polite">
                <p class="what waiting">{ format!("Waiting for {where_to}…") }</p>
            </section>
        };
    }
    let Some(exchange) = model.answer(model.route) else {
        return no_answer();
    };
    let text = exchange.outcome.as_ref().map(|reply| reply.shown_body()).unwrap_or_default();
    let oncopy = store.tell.reform(move |()| Msg::ClickedCopy(text.clone(), "The answer".into()));
    let next = next_step(model.route);
    html! { <Answer exchange={Shared(Rc::clone(exchange))} {oncopy} {next} /> }
}

/// Where the person goes on after a good answer.
fn next_step(route: Route) -> Option<(AttrValue, AttrValue)> {
    let next = match route {
        Route::Connect | Route::Directory | Route::User => route.next()?,
        Route::Okta | Route::Check | Route::Practice => return None,
    };
    Some((next.fragment().into(), format!("Go on to {}", next.title()).into()))
}
