//! The URL's fragment and origin.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

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

/// Calls back at every change of the fragment, for as long as the page lives.
pub fn on_change(act: impl Fn(String) + 'static) {
    let closure = Closure::<dyn Fn()>::new(move || act(fragment()));
    if let Some(window) = web_sys::window() {
        window.set_onhashchange(Some(closure.as_ref().unchecked_ref()));
    }
    closure.forget();
}
