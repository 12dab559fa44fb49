//! The editors on the screen: CodeMirror once its script is loaded, the text areas until then and
//! without it. It keeps what each one shows, so that a text of the state goes in as the least change
//! (caret, scroll position and history stay) and what was typed does not come back as an echo. It
//! decides nothing: what a person does there becomes a message.

use std::cell::RefCell;
use std::rc::Rc;

use domain::check::report::Report;
use domain::json::difference::difference;
use domain::json::utf16::{Utf16, replaced};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{CustomEvent, Document, HtmlElement};

use crate::browser::editor;
use crate::browser::rich::{Rich, card, marks, ranges, units};
use crate::state::doc::Doc;
use crate::state::msg::Msg;

/// The event by which the page asks for the script.
const WANTED: &str = "editor-wanted";
/// The event that brings it, as its detail.
const LOADED: &str = "editor-loaded";

/// What an editor shows.
#[derive(Clone, Default)]
struct Shown {
    text: Rc<str>,
    report: Rc<Report>,
}

#[derive(Default)]
struct Inner {
    rich: Option<Rich>,
    wanted: bool,
    /// In the order of [`Doc::ALL`].
    shown: [Shown; Doc::ALL.len()],
}

/// The editors; a clone is the same ones.
#[derive(Clone, Default)]
pub struct Editors(Rc<RefCell<Inner>>);

impl Editors {
    /// Waits for the script, for as long as the page lives. What is done in the editors is told
    /// to `tell`.
    pub fn begin(&self, tell: Rc<dyn Fn(Msg)>) {
        let editors = self.clone();
        let loaded = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
            let rich: Rich = event.detail().unchecked_into();
            editors.listen(&rich, &tell);
            editors.0.borrow_mut().rich = Some(rich);
            tell(Msg::LoadedEditor);
        });
        if let Some(document) = document() {
            let listener = loaded.as_ref().unchecked_ref();
            let _ = document.add_event_listener_with_callback(LOADED, listener);
        }
        loaded.forget();
    }

    /// Shows a document, if its editor is on the screen. Nothing is borrowed while the script
    /// runs: it calls back.
    pub fn show(&self, doc: Doc, text: &Rc<str>, report: &Rc<Report>) {
        let rich = self.0.borrow().rich.clone();
        let host = element(&format!("{}-box", doc.id()));
        let (Some(rich), Some(host)) = (rich, host) else {
            self.want(doc);
            return;
        };
        let now = Shown { text: text.clone(), report: report.clone() };
        let before = self.set(doc, now);
        let is_new = !rich.attach(doc.id(), &host);
        if is_new {
            rich.open(doc.id(), &host, text);
        } else if !Rc::ptr_eq(&before.text, text) {
            let edits = difference(&before.text, text);
            let (ranges, texts) = ranges(&before.text, &edits);
            rich.change(doc.id(), &ranges, &texts);
        }
        if is_new || !Rc::ptr_eq(&before.report, report) {
            rich.mark(doc.id(), &marks(text, report));
        }
    }

    /// Selects bytes `start..end`, and has explained what is wrong there.
    pub fn select(&self, doc: Doc, start: usize, end: usize, explain: bool) {
        let rich = self.0.borrow().rich.clone();
        let Some(rich) = rich else { return editor::select(doc.id(), start, end) };
        let text = self.shown(doc).text;
        let mut places = Utf16::new(&text);
        let (from, to) = (units(&mut places, start), units(&mut places, end));
        rich.select(doc.id(), from, to, explain);
    }

    /// Asks for the script once there is a text area whose place it would take.
    fn want(&self, doc: Doc) {
        if self.0.borrow().wanted || element(doc.id()).is_none() {
            return;
        }
        self.0.borrow_mut().wanted = true;
        if let Some((document, event)) = document().zip(CustomEvent::new(WANTED).ok()) {
            let _ = document.dispatch_event(&event);
        }
    }

    fn shown(&self, doc: Doc) -> Shown {
        self.0.borrow().shown.get(doc as usize).cloned().unwrap_or_default()
    }

    /// Puts what a document shows now; returns what it showed.
    fn set(&self, doc: Doc, now: Shown) -> Shown {
        let mut inner = self.0.borrow_mut();
        inner.shown.get_mut(doc as usize).map(|it| std::mem::replace(it, now)).unwrap_or_default()
    }

    /// Tells the script what to call.
    fn listen(&self, rich: &Rich, tell: &Rc<dyn Fn(Msg)>) {
        let (editors, told, script) = (self.clone(), tell.clone(), rich.clone());
        let typed = move |id: String, ranges: Vec<u32>, texts: Array, length: u32| {
            let Some(doc) = Doc::of(&id) else { return };
            let shown = editors.shown(doc);
            let ranges = ranges.chunks_exact(2).zip(texts.iter()).filter_map(|(range, text)| {
                let [from, to] = *range else { return None };
                Some((from as usize, to as usize, text.as_string()?))
            });
            let text = replaced(&shown.text, ranges, length as usize);
            let text: Rc<str> = text.unwrap_or_else(|| script.text(&id)).into();
            editors.set(doc, Shown { text: text.clone(), ..shown });
            told(Msg::EditedText(doc, text));
        };
        let (editors, told) = (self.clone(), tell.clone());
        let stepped = move |id: String, at: u32, forward: bool| {
            let Some(doc) = Doc::of(&id) else { return };
            let text = editors.shown(doc).text;
            let from = Utf16::new(&text).byte(at as usize).unwrap_or_default();
            told(Msg::SteppedProblem { doc, from, forward });
        };
        let told = tell.clone();
        let left = move |id: String| {
            if let Some(doc) = Doc::of(&id) {
                told(Msg::LeftPlace(doc));
            }
        };
        let told = tell.clone();
        let fixed = move |id: String, index: usize| {
            if let Some(doc) = Doc::of(&id) {
                told(Msg::ClickedFix(doc, index));
            }
        };
        let editors = self.clone();
        let about = move |id: String, index: usize| {
            let report = Doc::of(&id).map(|doc| editors.shown(doc).report).unwrap_or_default();
            report.diagnostics.get(index).map_or(JsValue::UNDEFINED, card)
        };
        let typed = Closure::<dyn Fn(String, Vec<u32>, Array, u32)>::new(typed);
        let stepped = Closure::<dyn Fn(String, u32, bool)>::new(stepped);
        let left = Closure::<dyn Fn(String)>::new(left);
        let fixed = Closure::<dyn Fn(String, usize)>::new(fixed);
        let about = Closure::<dyn Fn(String, usize) -> JsValue>::new(about);
        rich.listen(
            &typed.into_js_value(),
            &stepped.into_js_value(),
            &left.into_js_value(),
            &fixed.into_js_value(),
            &about.into_js_value(),
        );
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
