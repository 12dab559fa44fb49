//! In a real browser: the page draws, follows the keystroke within its frame, and keeps drafts.
#![cfg(target_arch = "wasm32")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use std::rc::Rc;

use page::app::{App, AppProps};
use page::browser::{clipboard, clock, editor, storage, timer};
use page::state::model::Start;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, Event, EventInit, HtmlInputElement, HtmlTextAreaElement};

wasm_bindgen_test_configure!(run_in_browser);

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Draws a fresh page at this step and waits for it.
async fn draw(fragment: &str) -> Element {
    let document = document();
    if let Some(old) = document.get_element_by_id("app") {
        old.remove();
    }
    let root = document.create_element("div").unwrap();
    root.set_id("app");
    document.body().unwrap().append_child(&root).unwrap();
    let start = Start {
        fragment: fragment.to_owned(),
        saved: None,
        now: clock::now(),
        seed: 3,
        handover: None,
    };
    yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { start: Rc::new(start) })
        .render();
    settle().await;
    root
}

/// Lets timers, promises and the scheduler run.
async fn settle() {
    let promise = js_sys::Promise::new(&mut |resolve, _| {
        timer::after(30, move || {
            let _ = resolve.call0(&wasm_bindgen::JsValue::NULL);
        });
    });
    JsFuture::from(promise).await.unwrap();
}

fn type_into(id: &str, text: &str) {
    let element = document().get_element_by_id(id).unwrap();
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        input.set_value(text);
    } else {
        element.dyn_ref::<HtmlTextAreaElement>().unwrap().set_value(text);
    }
    let init = EventInit::new();
    init.set_bubbles(true);
    let event = Event::new_with_event_init_dict("input", &init).unwrap();
    element.dispatch_event(&event).unwrap();
}

fn area(id: &str) -> HtmlTextAreaElement {
    document().get_element_by_id(id).unwrap().dyn_into().unwrap()
}

#[wasm_bindgen_test]
async fn a_field_and_its_json_follow_each_other() {
    draw("#/user").await;
    type_into("user-json-userName", "jo\"e");
    settle().await;
    assert!(area("user-json").value().contains(r#""userName": "jo\"e""#));
    let text = area("user-json").value().replace(r#"jo\"e"#, "ann");
    type_into("user-json", &text);
    settle().await;
    let field = document().get_element_by_id("user-json-userName").unwrap();
    assert_eq!(field.unchecked_into::<HtmlInputElement>().value(), "ann");
}

#[wasm_bindgen_test]
async fn a_problem_is_drawn_at_its_field_in_the_json_and_in_the_list() {
    let root = draw("#/user").await;
    let id = "user-json-urn-scim-schemas-extension-workspace-1-0-internalUserType";
    type_into(id, "provisioned");
    settle().await;
    assert!(root.query_selector(".field[data-severity=error]").unwrap().is_some());
    assert!(root.query_selector(".code [data-wavy=error]").unwrap().is_some());
    let list = root.query_selector("#user-json-problems").unwrap().unwrap();
    assert!(list.text_content().unwrap().contains("provisioned"));
}

#[wasm_bindgen_test]
async fn a_selection_counts_as_the_browser_counts() {
    draw("#/check").await;
    type_into("check-json", "{\"é😀\": \"x\"}");
    settle().await;
    let area = area("check-json");
    let start = area.value().find("\"x\"").unwrap();
    editor::select("check-json", start, start + 3);
    assert_eq!(area.selection_start().unwrap(), Some(8));
    assert_eq!(area.selection_end().unwrap(), Some(11));
}

#[wasm_bindgen_test]
async fn drafts_reach_the_browsers_storage_and_come_back() {
    draw("#/check").await;
    type_into("check-json", "{\"kept\": true}");
    settle().await;
    assert!(storage::load().unwrap().contains("kept"));
}

#[wasm_bindgen_test]
async fn hostile_text_is_shown_and_not_run() {
    let root = draw("#/check").await;
    type_into("check-json", "{\"userName\": \"<img src=x onerror=alert(1)>\"}");
    settle().await;
    assert!(root.query_selector("img").unwrap().is_none());
    assert!(root.text_content().unwrap().contains("<img src=x"));
}

#[wasm_bindgen_test]
async fn a_clipboard_that_refuses_is_told_and_not_fatal() {
    let _answer: bool = clipboard::copy("x").await;
}
