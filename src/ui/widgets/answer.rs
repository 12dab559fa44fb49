//! The answer as it came, with a sentence on what it means.

use std::rc::Rc;

use domain::explain::explanation::Tone;
use domain::json::write;
use domain::wire::call::Call;
use yew::prelude::*;

use crate::state::exchange::Exchange;
use crate::state::transport::Transport;
use crate::widgets::code;
use crate::widgets::meaning::meaning;

/// Longer answers are folded.
const FOLDED_FROM: usize = 1600;

/// An exchange as a property: the same one if it is the same allocation.
#[derive(Clone, Debug)]
pub struct Shared(pub Rc<Exchange>);

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the answer needs.
#[derive(PartialEq, Properties)]
pub struct AnswerProps {
    /// What was asked and what came.
    pub exchange: Shared,
    /// Copies the answer's body.
    pub oncopy: Callback<()>,
    /// Where to go on, if it went well.
    #[prop_or_default]
    pub next: Option<(AttrValue, AttrValue)>,
}

/// The answer.
#[component]
pub fn Answer(props: &AnswerProps) -> Html {
    let exchange = &*props.exchange.0;
    let explanation = &exchange.explanation;
    let good = explanation.tone == Tone::Good;
    html! {
        <section class="card answer" data-tone={tone(explanation.tone)} aria-label="The answer"
            aria-live="polite">
            <header>
                <strong>{ status(exchange) }</strong>
                <span class="hint">{ circumstances(exchange) }</span>
            </header>
            { meaning(explanation) }
            if good {
                if let Some((href, title)) = &props.next {
                    <p><a class="btn primary" href={href.clone()}>{ title }{ " →" }</a></p>
                }
            }
            { body(exchange, Some(&props.oncopy)) }
        </section>
    }
}

/// The reply's body and headers, secrets masked; with a copy button where there is a callback.
pub fn body(exchange: &Exchange, oncopy: Option<&Callback<()>>) -> Html {
    let Ok(reply) = &exchange.outcome else { return Html::default() };
    let shown = reply.shown_body();
    let text = write::pretty_text(&shown).unwrap_or(shown);
    html! {
        <>
            if !text.is_empty() {
                <details open={text.len() < FOLDED_FROM}>
                    <summary>{ format!("Body · {} bytes", reply.body.len()) }</summary>
                    { code::shown("Answer body", &text) }
                    if let Some(oncopy) = oncopy {
                        <button type="button" class="btn small" onclick={oncopy.reform(|_| ())}>
                            { "Copy answer" }
                        </button>
                    }
                </details>
            }
            if !reply.headers.is_empty() {
                <details>
                    <summary>{ format!("Headers · {}", reply.headers.len()) }</summary>
                    <dl class="headers mono">
                        { for reply.headers.iter().map(|(name, value)| html! {
                            <div><dt>{ name }</dt><dd>{ value }</dd></div>
                        }) }
                    </dl>
                </details>
            }
        </>
    }
}

/// `good`, `bad` or `neutral`.
pub fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Good => "good",
        Tone::Bad => "bad",
        Tone::Neutral => "neutral",
    }
}

/// The status, or that there is none.
pub fn status(exchange: &Exchange) -> String {
    match &exchange.outcome {
        Ok(reply) => reply.status.to_string(),
        Err(_) => "No answer".to_owned(),
    }
}

/// `POST …/scim/Users?…`: the call without what is the same for every call.
pub fn short(call: &Call) -> String {
    let url = call.shown_url();
    let path = url.find("/SAAS").and_then(|at| url.get(at..)).unwrap_or(&url);
    let path = path.replace("/SAAS/jersey/manager/api", "…").replace("/SAAS/auth", "…");
    format!("{} {path}", call.method)
}

/// `POST …/scim/Users · relay · 12 ms`
fn circumstances(exchange: &Exchange) -> String {
    let (call, via) = (short(&exchange.call), exchange.via.title().to_lowercase());
    if exchange.via == Transport::Practice {
        return format!("{call} · {via}");
    }
    format!("{call} · {via} · {} ms", exchange.elapsed_us / 1000)
}
