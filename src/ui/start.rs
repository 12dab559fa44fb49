//! Where the browser begins: reads what it knows and draws the app into the frame that
//! `index.html` already shows.

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use crate::app::{App, AppProps};
use crate::browser::{clock, location, storage};
use crate::state::model::Start;

/// Draws the page into `#app`.
#[wasm_bindgen(start)]
pub fn start() {
    let start = Start {
        fragment: location::fragment(),
        saved: storage::load(),
        now: clock::now(),
        seed: clock::seed(),
    };
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        let _ = root.remove_attribute("inert");
        yew::Renderer::<App>::with_root_and_props(root, AppProps { start: Rc::new(start) })
            .render();
    }
}
