//! Selecting text in an editor.

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Selects bytes `start..end` in the text area of this id. The browser counts UTF-16 units.
pub fn select(id: &str, start: usize, end: usize) {
    let area = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(area) = area else { return };
    let text = area.value();
    let units = |bytes: usize| {
        let before = text.get(..bytes.min(text.len())).unwrap_or(&text);
        u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
    };
    let _ = area.focus();
    let _ = area.set_selection_range(units(start), units(end));
}
