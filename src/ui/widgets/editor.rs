//! The JSON editor: a text area of clear ink over the drawn text, in one scrolling box.

use std::rc::Rc;

use domain::check::report::Report;
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
    /// Says what was typed.
    pub onedit: Callback<String>,
    /// What an empty editor shows.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// The id of the list of problems.
    #[prop_or_default]
    pub described_by: Option<AttrValue>,
}

/// The JSON editor.
#[component]
pub fn Editor(props: &EditorProps) -> Html {
    let onedit = props.onedit.clone();
    let oninput = move |event: InputEvent| {
        onedit.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
    };
    html! {
        <div class="editor">
            <div class="editor-cell">
                <pre class="code" aria-hidden="true">
                    { code::lines(&props.text, &props.report.diagnostics) }
                </pre>
                <textarea
                    id={props.id.clone()}
                    aria-label={props.label.clone()}
                    aria-describedby={props.described_by.clone()}
                    value={props.text.clone()}
                    placeholder={props.placeholder.clone()}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    wrap="off"
                    {oninput}
                />
            </div>
        </div>
    }
}
