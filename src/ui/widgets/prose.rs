//! A sentence of the domain as the page shows it: what stands between backticks is code.

use yew::prelude::*;

/// The sentence, with its code as `<code>`.
pub fn prose(text: &str) -> Html {
    let part = |(index, part): (usize, &str)| {
        if index % 2 == 1 {
            html! { <code>{ part }</code> }
        } else {
            html! { { part } }
        }
    };
    text.split('`').enumerate().map(part).collect()
}
