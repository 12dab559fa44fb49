//! A labelled list of which one entry is chosen, for more entries than a row of buttons holds.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// What a list needs.
#[derive(PartialEq, Properties)]
pub struct SelectProps {
    /// The list's id.
    pub id: AttrValue,
    /// What is chosen.
    pub label: AttrValue,
    /// The words.
    pub options: Vec<AttrValue>,
    /// Which one holds.
    pub chosen: usize,
    /// The id of what explains the choice.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
    /// Says which one was chosen.
    pub onchoose: Callback<usize>,
}

/// A labelled list.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchoose = props.onchoose.clone();
    let onchange = move |event: Event| {
        let chosen = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        onchoose.emit(usize::try_from(chosen).unwrap_or_default());
    };
    let option = |(index, words): (usize, &AttrValue)| {
        html! { <option value={index.to_string()} selected={index == props.chosen}>{ words }</option> }
    };
    html! {
        <div class="field select">
            <label for={props.id.clone()}>{ &props.label }</label>
            <select id={props.id.clone()} aria-describedby={props.described_by.clone()} {onchange}>
                { for props.options.iter().enumerate().map(option) }
            </select>
        </div>
    }
}
