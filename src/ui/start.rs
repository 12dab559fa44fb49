//! Where the whole page begins: takes over from the first part what was typed there, and draws
//! itself in its place.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::{App, AppProps};
use crate::browser::{clock, location, mount, storage};
use crate::state::handover::Handover;
use crate::state::model::Start;

/// Draws the page. `handover` is what the first part wrote; an empty text where there was none.
#[wasm_bindgen]
pub fn open(handover: &str) {
    let handover = Handover::read(handover);
    let start = Start {
        fragment: location::fragment(),
        saved: handover.as_ref().map(|it| it.saved.clone()).or_else(storage::load),
        now: clock::now(),
        seed: clock::seed(),
        handover,
    };
    if let Some(root) = mount::fresh_root() {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { start: Rc::new(start) })
            .render();
    }
}
