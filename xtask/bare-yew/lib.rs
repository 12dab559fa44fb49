//! The least that a Yew app can be: one button that counts. `cargo xtask bench` weighs
//! the page against it; it is deliberately no part of the page.

use wasm_bindgen::prelude::wasm_bindgen;
use yew::prelude::*;

#[component]
fn App() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = {
        let count = count.clone();
        move |_| count.set(*count + 1)
    };
    html! { <button {onclick}>{ "Clicked " }{ *count }</button> }
}

/// Draws the app into the body.
#[wasm_bindgen(start)]
pub fn start() {
    yew::Renderer::<App>::new().render();
}
