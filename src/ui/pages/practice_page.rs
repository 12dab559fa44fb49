//! Step 6: what the practice tenant holds, and every request that it got.

use domain::practice::log::LogEntry;
use domain::practice::tenant::CLIENT_ID;
use yew::prelude::*;

use crate::state::connect::PRACTICE_SECRET;
use crate::state::msg::Msg;
use crate::state::transport::RelayState;
use crate::store::Store;
use crate::widgets::answer::short;
use crate::widgets::code;
use crate::widgets::copy_line::CopyLine;
use crate::widgets::request::shown_headers;

/// Step 6: what it holds.
#[component]
pub fn PracticePage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let copy = |text: &'static str, what: &'static str| {
        store.tell.reform(move |()| Msg::ClickedCopy(text.to_owned(), what.to_owned()))
    };
    let reset = store.tell.reform(|_: MouseEvent| Msg::ClickedResetPractice);
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "The practice tenant" }</h1>
                <p>{ "It behaves like Access as far as that is publicly known; what is not is \
                      modelled, and its answers say so in " }<code>{ "X-Practice-Modelled" }</code>
                   { ". It lives in this tab and begins anew with a reload." }</p>
            </header>
            <fieldset>
                <legend>{ "Its client" }</legend>
                <CopyLine label="Client ID" value={CLIENT_ID} oncopy={copy(CLIENT_ID, "Client ID")} />
                <CopyLine label="Secret" value={PRACTICE_SECRET} oncopy={copy(PRACTICE_SECRET, "Secret")} />
                if store.model.relay == RelayState::Present {
                    <p class="hint after">
                        { "For Postman, curl and a room of people the relay serves the same tenant \
                           over HTTP: this page’s address with " }<code>{ "/practice/ROOM" }</code>
                        { "; it prints its secret when it starts." }
                    </p>
                }
            </fieldset>
            { directories(&store) }
            { users(&store) }
            <p class="after">
                <button type="button" class="btn" onclick={reset}>{ "Begin anew" }</button>
            </p>
        </section>
    }
}

fn directories(store: &Store) -> Html {
    let directories = store.model.practice.directories();
    html! {
        <fieldset>
            <legend>{ format!("Directories · {}", directories.len()) }</legend>
            <div class="scroll" tabindex="0" role="region" aria-label="Directories">
            <table>
                <thead><tr><th>{ "Name" }</th><th>{ "Type" }</th><th>{ "Domains" }</th></tr></thead>
                <tbody>
                    { for directories.iter().map(|it| html! {
                        <tr>
                            <td>{ &it.name }</td>
                            <td><code>{ it.kind.type_name() }</code></td>
                            <td><code>{ it.domains.join(", ") }</code></td>
                        </tr>
                    }) }
                </tbody>
            </table>
            </div>
        </fieldset>
    }
}

fn users(store: &Store) -> Html {
    let users = store.model.practice.users();
    html! {
        <fieldset>
            <legend>{ format!("Users · {}", users.len()) }</legend>
            <div class="scroll" tabindex="0" role="region" aria-label="Users">
            <table>
                <thead><tr><th>{ "User name" }</th><th>{ "Type" }</th><th>{ "Domain" }</th><th>{ "State" }</th></tr></thead>
                <tbody>
                    { for users.iter().map(|it| html! {
                        <tr>
                            <td>{ it.user_name() }</td>
                            <td><code>{ it.internal_user_type() }</code></td>
                            <td><code>{ it.domain() }</code></td>
                            <td>{ if it.active() { "active" } else { "inactive" } }</td>
                        </tr>
                    }) }
                </tbody>
            </table>
            </div>
        </fieldset>
    }
}

/// Step 6: what it got.
#[component]
pub fn PracticeLog() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let log = store.model.practice.log();
    html! {
        <div class="request stack">
            <section class="card log" aria-label="Requests that the practice tenant got">
                <h2>{ format!("Requests it got · {}", log.len()) }</h2>
                if log.is_empty() {
                    <p class="nothing">{ "None yet. " }<a href="#/connect">{ "Get a token" }</a>{ " to make the first." }</p>
                }
                <ol>{ for log.iter().enumerate().rev().map(entry) }</ol>
            </section>
        </div>
    }
}

fn entry((index, entry): (usize, &LogEntry)) -> Html {
    let time = entry.at.to_iso();
    let time = time.get(11..19).unwrap_or_default().to_owned();
    let tone = if entry.reply.is_success() { "good" } else { "bad" };
    let body = |label: &'static str, text: String| {
        let text = domain::json::write::pretty_text(&text).unwrap_or(text);
        html! {
            { code::shown(label, &text) }
        }
    };
    html! {
        <li key={index}>
            <details>
                <summary class="log-row" data-tone={tone}>
                    <span class="mono">{ time }</span>
                    <span class="mono log-status">{ entry.reply.status }</span>
                    <span class="mono log-call">{ short(&entry.call) }</span>
                </summary>
                <p class="mono log-url">{ entry.call.shown_url() }</p>
                <dl class="headers mono">
                    { for shown_headers(&entry.call).into_iter().map(|(name, value)| html! {
                        <div><dt>{ name }</dt><dd>{ value }</dd></div>
                    }) }
                </dl>
                { for entry.call.shown_body().map(|text| body("Request body", text)) }
                if !entry.reply.body.is_empty() { { body("Answer body", entry.reply.shown_body()) } }
            </details>
        </li>
    }
}
