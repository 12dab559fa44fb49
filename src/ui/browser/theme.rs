//! Light and dark.

/// Sets `data-theme` on the document: `system`, `light` or `dark`.
pub fn apply(word: &str) {
    let root = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-theme", word);
    }
}
