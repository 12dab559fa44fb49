//! The requests of this visit, newest first, each with its answer.

use yew::prelude::*;

use crate::widgets::answer::{Shared, body, short, status, tone};
use crate::widgets::code;
use crate::widgets::prose::prose;
use crate::widgets::request::shown_headers;

/// What the log needs.
#[derive(PartialEq, Properties)]
pub struct LogProps {
    /// The requests, oldest first.
    pub exchanges: Vec<Shared>,
    /// Empties the log.
    pub onclear: Callback<()>,
}

/// The log.
#[component]
pub fn Log(props: &LogProps) -> Html {
    if props.exchanges.is_empty() {
        return Html::default();
    }
    let row = |shared: &Shared| {
        let exchange = &*shared.0;
        let time = exchange.at.to_iso();
        let time = time.get(11..19).unwrap_or_default().to_owned();
        html! {
            <li key={exchange.ticket.0}>
                <details>
                    <summary class="log-row" data-tone={tone(exchange.explanation.tone)}>
                        <span class="mono">{ time }</span>
                        <span class="mono log-status">{ status(exchange) }</span>
                        <span class="mono log-call">
                            { short(&exchange.call) }
                        </span>
                        <span class="hint">{ exchange.via.title() }</span>
                    </summary>
                    <p>{ prose(&exchange.explanation.what) }</p>
                    <p class="mono log-url">{ exchange.call.shown_url() }</p>
                    <dl class="headers mono">
                        { for shown_headers(&exchange.call).into_iter().map(|(name, value)| html! {
                            <div><dt>{ name }</dt><dd>{ value }</dd></div>
                        }) }
                    </dl>
                    if let Some(sent) = exchange.call.shown_body() {
                        { code::shown("Request body", &sent) }
                    }
                    { body(exchange, None) }
                </details>
            </li>
        }
    };
    let onclear = props.onclear.reform(|_| ());
    html! {
        <details class="card log">
            <summary>{ format!("Requests of this visit · {}", props.exchanges.len()) }</summary>
            <ol>{ for props.exchanges.iter().rev().map(row) }</ol>
            <div class="actions">
                <small>{ "Times are UTC. Secrets are masked; nothing of this outlives the visit." }</small>
                <span class="gap"></span>
                <button type="button" class="btn small" onclick={onclear}>{ "Clear" }</button>
            </div>
        </details>
    }
}
