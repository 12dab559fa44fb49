//! Moving the focus, and saying where it is.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// Focuses the element of this id and brings it into view.
pub fn focus(id: &str) {
    if let Some(element) = document().and_then(|document| document.get_element_by_id(id)) {
        show(element);
    }
}

/// Focuses the field of this id, else the first field whose id begins so: `…-emails` leads to
/// `…-emails-0-value`. Whether there is one.
pub fn focus_field(id: &str) -> bool {
    let selector = format!(":is(input, button)[id=\"{id}\"], input[id^=\"{id}-\"]");
    let found = document().and_then(|document| document.query_selector(&selector).ok()?);
    let is_there = found.is_some();
    if let Some(field) = found {
        show(field);
    }
    is_there
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Opens what is folded around the element, focuses it and brings it into view.
fn show(element: Element) {
    let mut place = element.parent_element();
    while let Some(around) = place {
        if around.tag_name() == "DETAILS" {
            let _ = around.set_attribute("open", "");
        }
        place = around.parent_element();
    }
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _ = element.focus();
        element.scroll_into_view_with_bool(false);
    }
}

/// Focuses the element of this id, which need not be brought far into view; `false` where there is
/// none.
pub fn give_back(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}

/// The id of what has the focus.
pub fn held() -> Option<String> {
    document()?.active_element().map(|element| element.id()).filter(|id| !id.is_empty())
}
