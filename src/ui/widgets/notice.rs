//! A short word at the edge of the screen, spoken to people who hear it.

use yew::prelude::*;

/// What the notice needs.
#[derive(PartialEq, Properties)]
pub struct NoticeBarProps {
    /// What it says; empty for none.
    pub text: AttrValue,
}

/// The notice; its region is always there, so that a change is spoken.
#[component]
pub fn NoticeBar(props: &NoticeBarProps) -> Html {
    html! {
        <div class="notice" role="status">
            if !props.text.is_empty() { <p>{ &props.text }</p> }
        </div>
    }
}
