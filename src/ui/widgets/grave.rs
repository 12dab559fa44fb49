//! How grave a rule's finding is: its word, with a mark in its colour.

use domain::check::severity::Severity;
use yew::prelude::*;

/// The word and its mark.
pub fn grave(severity: Severity) -> Html {
    let word = severity.as_str();
    html! { <span class="grave" data-severity={word}>{ word }</span> }
}
