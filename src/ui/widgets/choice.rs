//! A row of buttons of which one is chosen.

use yew::prelude::*;

/// What a choice needs.
#[derive(PartialEq, Properties)]
pub struct ChoiceProps {
    /// What is chosen, for people who hear it.
    pub label: AttrValue,
    /// The group's id, where something leads to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// The words.
    pub options: Vec<AttrValue>,
    /// Which one holds.
    pub chosen: usize,
    /// Says which one was chosen.
    pub onchoose: Callback<usize>,
}

/// A row of buttons of which one is chosen.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let button = |(index, option): (usize, &AttrValue)| {
        let onclick = props.onchoose.reform(move |_| index);
        let pressed = if index == props.chosen { "true" } else { "false" };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ option }</button> }
    };
    html! {
        <div class="choice" role="group" tabindex="-1" id={props.id.clone()}
            aria-label={props.label.clone()}>
            { for props.options.iter().enumerate().map(button) }
        </div>
    }
}
