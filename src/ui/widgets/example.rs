//! An example of the manual: its code in the colours of JSON, lines that wrap, and wavy lines under
//! what the rule finds. Drawing only.

use domain::check::diagnostic::Diagnostic;
use yew::prelude::*;

use crate::widgets::code;

/// The code under a caption, with a button or nothing beside it.
pub fn example(caption: &'static str, text: &str, found: &[Diagnostic], button: Html) -> Html {
    html! {
        <figure class="example" data-side={caption.to_lowercase()}>
            <figcaption>{ caption }</figcaption>
            <pre class="code">{ code::lines(text, found) }</pre>
            { button }
        </figure>
    }
}
