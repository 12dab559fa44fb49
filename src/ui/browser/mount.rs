//! The element into which the page is drawn.

use wasm_bindgen::prelude::Closure;
use web_sys::Element;

/// A new `#app` in the place of the old one, whose listeners go with it.
pub fn fresh_root() -> Option<Element> {
    let document = web_sys::window()?.document()?;
    let old = document.get_element_by_id("app")?;
    let root = document.create_element("div").ok()?;
    root.set_id("app");
    old.replace_with_with_node_1(&root).ok()?;
    Some(root)
}

/// Calls the whole page, which loads now if it has not yet; `boot.js` listens, and asks for the
/// handover at the moment at which the whole takes over: the person may type until then.
pub fn call_whole(handover: impl Fn() -> String + 'static) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&Closure::<dyn Fn() -> String>::new(handover).into_js_value());
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict("whole", &init)
        && let Some(document) = web_sys::window().and_then(|window| window.document())
    {
        let _ = document.dispatch_event(&event);
    }
}
