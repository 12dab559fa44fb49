//! The JSON editor. With the editor's script it is the box into which `browser/editors.rs` puts
//! CodeMirror, which takes the keys itself; until then and without it, a text area of clear ink over the drawn text, in one
//! scrolling box. Both have the same name, id and keys.

use std::rc::Rc;

use domain::check::report::Report;
use domain::json::utf16::Utf16;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::widgets::code;

/// What the editor needs.
#[derive(PartialEq, Properties)]
pub struct EditorProps {
    /// The text area's id.
    pub id: AttrValue,
    /// Its name for people who hear it.
    pub label: AttrValue,
    /// The text.
    pub text: AttrValue,
    /// The problems.
    pub report: Rc<Report>,
    /// Whether the editor's script is there.
    pub rich: bool,
    /// Says what was typed.
    pub onedit: Callback<String>,
    /// Says from which byte on the next problem is asked for (`true`), or back (`false`).
    pub onstep: Callback<(usize, bool)>,
    /// Says that the way back to the list is asked for.
    pub onleave: Callback<()>,
    /// What an empty editor shows.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// The id of the list of problems.
    pub problems: AttrValue,
}

/// The JSON editor.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let keys = format!("{}-keys", props.id);
    let described_by = format!("{} {keys}", props.problems);
    let editor = if props.rich {
        let id = format!("{}-box", props.id);
        html! {
            <div class="editor" key={id.clone()} {id} data-rich=""
                data-label={props.label.clone()} data-described-by={described_by}
                data-placeholder={props.placeholder.clone()} />
        }
    } else {
        let (onstep, onleave) = (props.onstep.clone(), props.onleave.clone());
        let onkeydown = move |event: KeyboardEvent| match event.key().as_str() {
            "Escape" => onleave.emit(()),
            "F8" => {
                event.prevent_default();
                let area = event.target_unchecked_into::<HtmlTextAreaElement>();
                onstep.emit((caret(&area), !event.shift_key()));
            }
            _ => {}
        };
        let onedit = props.onedit.clone();
        let oninput = move |event: InputEvent| {
            onedit.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
        };
        html! {
            <div class="editor" key={props.id.to_string()}>
                <div class="editor-cell">
                    <pre class="code" aria-hidden="true">
                        { code::lines(&props.text, &props.report.diagnostics) }
                    </pre>
                    <textarea
                        id={props.id.clone()}
                        aria-label={props.label.clone()}
                        aria-describedby={described_by}
                        value={props.text.clone()}
                        placeholder={props.placeholder.clone()}
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        wrap="off"
                        {oninput}
                        {onkeydown}
                    />
                </div>
            </div>
        }
    };
    html! {
        <>
            { editor }
            <p class="keys" id={keys}>
                if !props.report.diagnostics.is_empty() && !props.text.trim().is_empty() {
                    <span><kbd>{ "F8" }</kbd>{ " next problem" }</span>
                    if props.rich {
                        <span><kbd>{ "Ctrl ." }</kbd>{ " explain it" }</span>
                    }
                    <span><kbd>{ "Esc" }</kbd>{ " back to the list" }</span>
                }
            </p>
        </>
    }
}

/// The byte before which the caret stands, or the selection begins.
fn caret(area: &HtmlTextAreaElement) -> usize {
    let unit = area.selection_start().ok().flatten().unwrap_or_default();
    Utf16::new(&area.value()).byte(unit as usize).unwrap_or_default()
}
