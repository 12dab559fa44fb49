//! The request as it will be sent: method, URL, headers, body, problems, and what to do with it.

use domain::wire::call::Call;
use yew::prelude::*;

use crate::widgets::code;

/// What the card needs.
#[derive(PartialEq, Properties)]
pub struct RequestCardProps {
    /// The method.
    pub method: AttrValue,
    /// The URL, secrets masked.
    pub url: AttrValue,
    /// The headers, secrets masked.
    pub headers: Vec<(AttrValue, AttrValue)>,
    /// The body, where it is only shown.
    #[prop_or_default]
    pub body: Option<AttrValue>,
    /// The editor and its problems, where the body can be edited.
    #[prop_or_default]
    pub children: Html,
    /// On the primary button.
    pub action: AttrValue,
    /// Whether something stands in the way; the button then leads there.
    pub hindered: bool,
    /// Whether it is under way.
    pub pending: bool,
    /// A word beside the buttons.
    pub note: AttrValue,
    /// Whether the body is JSON, to be copied and saved.
    pub has_json: bool,
    /// Sends.
    pub onsend: Callback<()>,
    /// Gives up waiting.
    pub oncancel: Callback<()>,
    /// Copies the JSON.
    pub oncopyjson: Callback<()>,
    /// Copies the curl command.
    pub oncopycurl: Callback<()>,
    /// Saves the JSON.
    pub ondownload: Callback<()>,
}

/// The headers of a call as the card shows them.
pub fn shown_headers(call: &Call) -> Vec<(AttrValue, AttrValue)> {
    let shown = call.headers.iter();
    shown.map(|it| (it.name.clone().into(), it.shown().into())).collect()
}

/// The request card.
#[component]
pub fn RequestCard(props: &RequestCardProps) -> Html {
    let on = |callback: &Callback<()>| callback.reform(|_| ());
    html! {
        <section class="card" aria-label="The request">
            <div class="line mono">
                <span class="verb" data-verb={props.method.clone()}>{ &props.method }</span>
                <span class="url">{ &props.url }</span>
            </div>
            <dl class="headers mono">
                { for props.headers.iter().map(|(name, value)| html! {
                    <div><dt>{ name }</dt><dd>{ value }</dd></div>
                }) }
            </dl>
            { props.children.clone() }
            if let Some(body) = &props.body {
                <div class="editor"><pre class="code" tabindex="0" aria-label="Request body">{ code::lines(body, &[]) }</pre></div>
            }
            <div class="actions">
                if props.pending {
                    <button type="button" id="send" class="btn primary" aria-busy="true"
                        onclick={on(&props.oncancel)}>{ "Waiting… cancel" }</button>
                } else {
                    <button type="button" id="send" class="btn primary"
                        data-hindered={props.hindered.then_some("true")}
                        onclick={on(&props.onsend)}>{ &props.action }</button>
                }
                if props.has_json {
                    <button type="button" class="btn" onclick={on(&props.oncopyjson)}>{ "Copy JSON" }</button>
                }
                <button type="button" class="btn" onclick={on(&props.oncopycurl)}>{ "Copy as curl" }</button>
                if props.has_json {
                    <button type="button" class="btn" onclick={on(&props.ondownload)}>{ "Download" }</button>
                }
                <small>{ &props.note }</small>
            </div>
        </section>
    }
}
