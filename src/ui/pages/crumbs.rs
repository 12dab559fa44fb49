//! The line over a leaf of the manual: back to where the person came from, and up to the index.

use yew::prelude::*;

use crate::leaf::Leaf;
use crate::store::Store;

/// The line; nothing where it would lead nowhere.
pub fn crumbs(store: &Store) -> Html {
    let reading = &store.model.reading;
    let back = reading.left.as_ref().map(|(step, _)| {
        html! {
            <a href={step.fragment()}>
                <span aria-hidden="true">{ "← " }</span>{ format!("Back to {}", step.title()) }
            </a>
        }
    });
    let up = (reading.leaf != Some(Leaf::Index))
        .then(|| html! { <a href={Leaf::INDEX}>{ "All rules" }</a> });
    if back.is_none() && up.is_none() {
        return Html::default();
    }
    html! { <p class="crumbs">{ back }{ up }</p> }
}
