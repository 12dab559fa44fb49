//! The seam to `static/editor/editor.js`, the one script that knows CodeMirror: what it is asked,
//! and how a report crosses over. It keeps nothing and decides nothing.

use domain::check::diagnostic::Diagnostic;
use domain::check::report::Report;
use domain::check::severity::Severity;
use domain::json::edit::Edit;
use domain::json::utf16::Utf16;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// As many problems as are marked in the text, the first ones: more are a matter of the first.
const MOST_MARKED: usize = 1000;

#[wasm_bindgen]
extern "C" {
    /// What the script exports. Places are UTF-16 units.
    #[derive(Clone)]
    pub type Rich;

    /// Hands over what to call: typed, a step to a problem, the way back from one, a fix, what a
    /// problem says.
    #[wasm_bindgen(method)]
    pub fn listen(
        this: &Rich,
        typed: &JsValue,
        stepped: &JsValue,
        left: &JsValue,
        fixed: &JsValue,
        about: &JsValue,
    );

    /// Puts the editor of this name into `host`, if there is one; tells whether there is.
    #[wasm_bindgen(method)]
    pub fn attach(this: &Rich, id: &str, host: &HtmlElement) -> bool;

    /// Makes the editor of this name in `host`; its history begins with `text`.
    #[wasm_bindgen(method)]
    pub fn open(this: &Rich, id: &str, host: &HtmlElement, text: &str);

    /// Replaces ranges (from, to, from, to, …) by texts.
    #[wasm_bindgen(method)]
    pub fn change(this: &Rich, id: &str, ranges: &[u32], texts: &Array);

    /// Marks problems (from, to, gravity from 0 for the gravest, …) in the order of the report.
    #[wasm_bindgen(method)]
    pub fn mark(this: &Rich, id: &str, problems: &[u32]);

    /// Selects and focuses; explains, where it is wanted, what is wrong there.
    #[wasm_bindgen(method)]
    pub fn select(this: &Rich, id: &str, from: u32, to: u32, explain: bool);

    /// The whole text.
    #[wasm_bindgen(method)]
    pub fn text(this: &Rich, id: &str) -> String;
}

/// Edits of `before` as `change` takes them.
pub fn ranges(before: &str, edits: &[Edit]) -> (Vec<u32>, Array) {
    let mut places = Utf16::new(before);
    let place = |at| units(&mut places, at);
    let ranges = edits.iter().flat_map(|it| [it.span.start, it.span.end]).map(place).collect();
    (ranges, edits.iter().map(|it| JsValue::from_str(&it.replacement)).collect())
}

/// The problems of `text` as `mark` takes them.
pub fn marks(text: &str, report: &Report) -> Vec<u32> {
    let mut places = Utf16::new(text);
    let mark = |problem: &Diagnostic| {
        let gravity = match problem.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Info => 2,
        };
        // The places rise from problem to problem, but a problem may end behind the next one.
        let from = units(&mut places, problem.span.start);
        let inner = text.get(problem.span.start..problem.span.end).unwrap_or_default();
        [from, from + units(&mut Utf16::new(inner), inner.len()), gravity]
    };
    report.diagnostics.iter().take(MOST_MARKED).flat_map(mark).collect()
}

/// What a problem says, as the script shows it at the place.
pub fn card(problem: &Diagnostic) -> JsValue {
    let card = Object::new();
    let set = |name: &str, value: &str| {
        let _ = Reflect::set(&card, &name.into(), &value.into());
    };
    set("severity", problem.severity.as_str());
    set("code", problem.code);
    set("message", &problem.message);
    set("help", &problem.help);
    set("source", problem.source.name);
    set("confidence", problem.source.confidence.as_str());
    if let Some(fix) = &problem.fix {
        set("fix", &fix.title);
    }
    card.into()
}

/// Units before byte `at`; a text is never as long as a `u32` counts.
pub fn units(places: &mut Utf16<'_>, at: usize) -> u32 {
    u32::try_from(places.unit(at)).unwrap_or(u32::MAX)
}
