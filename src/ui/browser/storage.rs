//! The browser's storage: one key, drafts only, never a secret.

const KEY: &str = "scim-workbench.drafts";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The drafts of the last visit.
pub fn load() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps the drafts. A full or forbidden storage is no reason to stop the person.
pub fn save(text: &str) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, text);
    }
}
