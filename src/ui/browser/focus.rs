//! Moving the focus, and saying where it is.

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

/// Focuses the element of this id, which need not be brought far into view; `false` where there is
/// none.
pub fn give_back(id: &str) -> bool {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The id of what has the focus.
pub fn held() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}
