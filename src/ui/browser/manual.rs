//! The texts of the rules' manual, which are no part of any module: `static/manual.js` loads them
//! when they are first wanted, for this page and for the editor alike.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{CustomEvent, CustomEventInit};

/// The manual as JSON (`xtask/manual` says how it is made); `None` where it did not come. It may
/// be asked for again.
pub async fn load() -> Option<String> {
    JsFuture::from(ask()?).await.ok()?.as_string()
}

/// Has the event's listener put its promise into the event itself, before this returns.
fn ask() -> Option<Promise> {
    let detail = Object::new();
    let init = CustomEventInit::new();
    init.set_detail(&detail);
    let event = CustomEvent::new_with_event_init_dict("manual", &init).ok()?;
    web_sys::window()?.document()?.dispatch_event(&event).ok()?;
    Reflect::get(&detail, &"answer".into()).ok()?.dyn_into().ok()
}
