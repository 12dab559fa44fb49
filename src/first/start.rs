//! Where the first part begins.

use std::rc::Rc;

use page::browser::{clock, location, mount, storage};
use page::state::model::Start;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::{FirstApp, FirstAppProps};

/// Draws the first part in the place of the frame that `index.html` shows.
#[wasm_bindgen]
pub fn open_first() {
    let start = Start {
        fragment: location::fragment(),
        saved: storage::load(),
        now: clock::now(),
        ..Start::default()
    };
    if let Some(root) = mount::fresh_root() {
        let props = FirstAppProps { start: Rc::new(start) };
        yew::Renderer::<FirstApp>::with_root_and_props(root, props).render();
    }
}
