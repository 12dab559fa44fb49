//! A labelled text field with its hint, or its problem in the hint's place.

use domain::check::severity::Severity;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::widgets::prose::prose;

/// What stands against a field's value.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldProblem {
    /// How grave.
    pub severity: Severity,
    /// The problem's sentence, as in the list.
    pub text: AttrValue,
}

/// What a field needs.
#[derive(PartialEq, Properties)]
pub struct FieldProps {
    /// The input's id.
    pub id: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// The attribute's name beside the label.
    #[prop_or_default]
    pub code: AttrValue,
    /// The value.
    pub value: AttrValue,
    /// Says what was typed.
    pub onedit: Callback<String>,
    /// A word under the field.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What is wrong.
    #[prop_or_default]
    pub problem: Option<FieldProblem>,
    /// `text`, `url`, `email` or `password`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// Whether the value can only be read for now.
    #[prop_or_default]
    pub readonly: bool,
    /// What an empty field shows.
    #[prop_or_default]
    pub placeholder: AttrValue,
    /// Buttons at the end of the input.
    #[prop_or_default]
    pub children: Html,
}

/// A labelled text field.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let onedit = props.onedit.clone();
    let oninput = move |event: InputEvent| {
        onedit.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    };
    let severity = props.problem.as_ref().map(|problem| problem.severity);
    let note_id = format!("{}-note", props.id);
    let note = props.problem.as_ref().map_or(&props.hint, |problem| &problem.text);
    html! {
        <div class="field" data-severity={severity.map(Severity::as_str)}>
            <label for={props.id.clone()}>
                { &props.label }
                if !props.code.is_empty() { <code>{ &props.code }</code> }
            </label>
            <div class="input">
                <input
                    id={props.id.clone()}
                    type={props.kind.clone()}
                    value={props.value.clone()}
                    readonly={props.readonly}
                    placeholder={props.placeholder.clone()}
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    aria-invalid={(severity == Some(Severity::Error)).then_some("true")}
                    aria-describedby={(!note.is_empty()).then(|| note_id.clone())}
                    {oninput}
                />
                { props.children.clone() }
            </div>
            if !note.is_empty() { <p id={note_id}>{ prose(note) }</p> }
        </div>
    }
}
