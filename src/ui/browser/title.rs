//! The window's title.

/// Names the window, the tab and the entry in the history.
pub fn name(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}
