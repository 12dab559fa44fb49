//! The request as it will be sent: method, URL, headers, body, problems, and what to do with it.

use domain::wire::call::Call;
use yew::prelude::*;

use crate::state::msg::RequestClick;
use crate::widgets::code;

/// What the card needs.
#[derive(PartialEq, Properties)]
pub struct RequestCardProps {
    /// The call; its secrets are masked.
    pub call: Call,
    /// The editor and its problems, where the body can be edited; else the body is only shown.
    #[prop_or_default]
    pub editor: Option<Html>,
    /// On the primary button.
    pub action: AttrValue,
    /// Whether something stands in the way; the button then leads there.
    pub hindered: bool,
    /// Whether it is under way.
    pub pending: bool,
    /// A word beside the buttons.
    pub note: AttrValue,
    /// Says which button was clicked.
    pub onclick: Callback<RequestClick>,
}

/// The headers of a call as the card shows them.
pub fn shown_headers(call: &Call) -> Vec<(AttrValue, AttrValue)> {
    let shown = call.headers.iter();
    shown.map(|it| (it.name.clone().into(), it.shown().into())).collect()
}

/// The request card.
#[component]
pub fn RequestCard(props: &RequestCardProps) -> Html {
    let call = &props.call;
    let on = |click| props.onclick.reform(move |_: MouseEvent| click);
    let has_json = call.body.as_deref().is_some_and(|body| body.trim_start().starts_with('{'));
    let header = |(name, value): (AttrValue, AttrValue)| {
        html! {
            <div><dt>{ name }</dt><dd>{ value }</dd></div>
        }
    };
    let button = |click, text: &'static str| {
        html! {
            <button type="button" class="btn" onclick={on(click)}>{ text }</button>
        }
    };
    let (primary, text) = if props.pending {
        (RequestClick::Cancel, AttrValue::Static("Waiting… cancel"))
    } else {
        (RequestClick::Send, props.action.clone())
    };
    html! {
        <section class="card" aria-label="The request">
            <div class="line mono">
                <span class="verb">{ call.method.as_str() }</span>
                <span class="url">{ call.shown_url() }</span>
            </div>
            <dl class="headers mono">{ for shown_headers(call).into_iter().map(header) }</dl>
            { props.editor.clone().or_else(|| call.shown_body().map(|it| code::shown("Request body", &it))) }
            <div class="actions">
                <button type="button" id="send" class="btn primary"
                    aria-busy={props.pending.then_some("true")}
                    data-hindered={props.hindered.then_some("true")}
                    onclick={on(primary)}>{ text }</button>
                if has_json { { button(RequestClick::CopyJson, "Copy JSON") } }
                { button(RequestClick::CopyCurl, "Copy as curl") }
                if has_json { { button(RequestClick::Download, "Download") } }
                <small>{ &props.note }</small>
            </div>
        </section>
    }
}
