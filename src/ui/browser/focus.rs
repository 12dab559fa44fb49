//! Moving the focus.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Focuses the element of this id and brings it into view.
pub fn focus(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
        element.scroll_into_view_with_bool(false);
    }
}
