//! The URL's fragment and origin.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event};

/// The fragment with its `#`.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts a fragment into the URL; the browser's history remembers it.
pub fn set_fragment(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// The page's origin: `https://host:port`, or `null` for a file.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Whether the browser says that it has no network.
pub fn is_offline() -> bool {
    web_sys::window().is_some_and(|window| !window.navigator().on_line())
}

/// Calls back at every change of the fragment, and at a click on a link to a place that the URL
/// names already, for as long as the page lives.
pub fn on_change(act: impl Fn(String) + 'static) {
    let act = Rc::new(act);
    let again = act.clone();
    let changed = Closure::<dyn Fn()>::new(move || act(fragment()));
    let clicked = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if link(&event).is_some_and(|to| to.contains('?') && to == fragment()) {
            again(fragment());
        }
    });
    if let Some(window) = web_sys::window() {
        window.set_onhashchange(Some(changed.as_ref().unchecked_ref()));
        let _ = window.add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref());
    }
    changed.forget();
    clicked.forget();
}

/// Where the link leads on which the event happened.
fn link(event: &Event) -> Option<String> {
    let element = event.target()?.dyn_into::<Element>().ok()?;
    element.closest("a").ok()??.get_attribute("href")
}
