//! A field bound to one place of a document: it shows the value there, its problem in the words
//! of the list, and writes back what is typed.

use domain::check::severity::Severity;
use domain::pointer::Pointer;
use yew::prelude::*;

use crate::state::doc::Doc;
use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::field::{Field, FieldProblem};

/// One place of a document as a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The label.
    pub label: &'static str,
    /// The name beside it.
    pub code: &'static str,
    /// The RFC 6901 pointer.
    pub pointer: &'static str,
    /// A word under the field.
    pub hint: &'static str,
}

/// The field of `place`; an optional one is taken out of the document when it is emptied.
pub fn bound_field(store: &Store, doc: Doc, place: Place, optional: bool) -> Html {
    let Some(at) = Pointer::parse(place.pointer) else { return Html::default() };
    let draft = store.model.draft(doc);
    let problem = draft
        .report
        .gravest_within(&at)
        .filter(|it| it.severity != Severity::Info)
        .map(|it| FieldProblem { severity: it.severity, text: it.message.clone().into() });
    let onedit = {
        let at = at.clone();
        store.tell.reform(move |text| {
            if optional {
                Msg::EditedOptional(doc, at.clone(), text)
            } else {
                Msg::EditedField(doc, at.clone(), text)
            }
        })
    };
    html! {
        <Field
            id={doc.field_id(place.pointer)}
            label={place.label}
            code={place.code}
            value={draft.field(&at)}
            hint={place.hint}
            readonly={!draft.is_editable()}
            {problem}
            {onedit}
        />
    }
}

/// A word over the form while its document cannot be read.
pub fn broken_notice(store: &Store, doc: Doc) -> Html {
    let draft = store.model.draft(doc);
    if draft.is_editable() {
        return Html::default();
    }
    html! {
        <p class="banner" data-severity="error">
            { "The JSON beside cannot be read as an object, so the fields only show what it was. \
               Mend it there and they follow again." }
        </p>
    }
}

/// Example, empty form and undo for a document.
pub fn starters(store: &Store, doc: Doc) -> Html {
    let tell = |msg: Msg| store.tell.reform(move |_: MouseEvent| msg.clone());
    let undo = store.model.before_fix.as_ref().is_some_and(|(of, _)| *of == doc);
    html! {
        <div class="starters">
            <button type="button" class="btn small" onclick={tell(Msg::ClickedExample(doc))}>{ "Example" }</button>
            <button type="button" class="btn small" onclick={tell(Msg::ClickedBlank(doc))}>{ "Empty" }</button>
            if undo {
                <button type="button" class="btn small" onclick={tell(Msg::ClickedUndo(doc))}>{ "Undo" }</button>
            }
        </div>
    }
}
