//! A named value with a button that copies it.

use yew::prelude::*;

/// What the line needs.
#[derive(PartialEq, Properties)]
pub struct CopyLineProps {
    /// What it is.
    pub label: AttrValue,
    /// What is shown.
    pub value: AttrValue,
    /// A word under the value.
    #[prop_or_default]
    pub why: AttrValue,
    /// Copies; the label is the name of what was copied.
    pub oncopy: Callback<()>,
    /// Whether there is nothing to copy yet.
    #[prop_or_default]
    pub disabled: bool,
}

/// A named value with its copy button.
#[component]
pub fn CopyLine(props: &CopyLineProps) -> Html {
    let onclick = props.oncopy.reform(|_| ());
    html! {
        <div class="copy-line">
            <span class="copy-label">{ &props.label }</span>
            <div>
                <code>{ &props.value }</code>
                if !props.why.is_empty() { <small>{ &props.why }</small> }
            </div>
            <button type="button" class="btn small" {onclick} disabled={props.disabled}
                aria-label={format!("Copy {}", props.label)}>{ "Copy" }</button>
        </div>
    }
}
