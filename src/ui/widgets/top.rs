//! The bar at the top: the name, the state of the connection, the way to the tenant, the look.

use yew::prelude::*;

use crate::leaf::Leaf;
use crate::state::theme::Theme;
use crate::state::transport::Transport;
use crate::widgets::choice::Choice;

/// What the bar needs.
#[derive(PartialEq, Properties)]
pub struct TopProps {
    /// The tenant and its token in a few words.
    pub status: AttrValue,
    /// `good`, `warning`, `error` or `none`.
    pub state: &'static str,
    /// The way to the tenant.
    pub transport: Transport,
    /// Says which way was chosen.
    pub onchoose: Callback<Transport>,
    /// Whether the rules' manual is read.
    pub reading: bool,
    /// The look.
    pub theme: Theme,
    /// Says which look was chosen.
    pub ontheme: Callback<Theme>,
}

/// The bar at the top.
#[component]
pub fn Top(props: &TopProps) -> Html {
    let chosen = Transport::ALL.iter().position(|it| *it == props.transport).unwrap_or_default();
    let options = Transport::ALL.iter().map(|it| AttrValue::Static(it.title())).collect::<Vec<_>>();
    let onchoose =
        props.onchoose.reform(|index| Transport::ALL.get(index).copied().unwrap_or_default());
    let (next, icon, name) = match props.theme {
        Theme::System => (Theme::Light, "◐", "as the system says"),
        Theme::Light => (Theme::Dark, "○", "light"),
        Theme::Dark => (Theme::System, "●", "dark"),
    };
    let ontheme = props.ontheme.reform(move |_| next);
    html! {
        <header class="top">
            <b class="brand">{ "scim-workbench" }</b>
            <a class="chip" href="#/connect" data-state={props.state}>{ &props.status }</a>
            <span class="gap"></span>
            <span class="through" aria-hidden="true">{ "Send through" }</span>
            <Choice label="Send through" {options} {chosen} {onchoose} />
            <a class="btn small" href={Leaf::INDEX}
                aria-current={props.reading.then_some("page")}>{ "Rules" }</a>
            <button type="button" class="btn small icon" onclick={ontheme}
                aria-label={format!("Look: {name}. Change")} title={format!("Look: {name}")}>
                { icon }
            </button>
        </header>
    }
}
