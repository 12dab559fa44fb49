//! Step 5: any directory or user JSON, checked as it is pasted.

use domain::check::severity::Severity;
use domain::check::subject::Kind;
use yew::prelude::*;

use crate::pages::bound_field::starters;
use crate::pages::request_pane::problems;
use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::editor::Editor;

const KINDS: [Option<Kind>; 3] = [None, Some(Kind::User), Some(Kind::DirectoryConfig)];

/// Step 5: where the text goes.
#[component]
pub fn CheckPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let check = &store.model.check;
    let doc = Doc::Check;
    let chosen = KINDS.iter().position(|it| *it == check.chosen_kind).unwrap_or_default();
    let onchoose =
        store.tell.reform(|index: usize| Msg::ChoseCheckKind(KINDS.get(index).copied().flatten()));
    let told = match check.draft.kind {
        Kind::DirectoryConfig => "Told from the text: directory",
        _ => "Told from the text: user",
    };
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "Check any JSON" }</h1>
                <p>{ "Paste what you have: a body from Postman, a line of a log, a user that Okta \
                      could not provision. It is read here and goes nowhere." }</p>
            </header>
            <Choice label="What it is meant to be"
                options={vec![AttrValue::Static(told), AttrValue::Static("User"), AttrValue::Static("Directory")]}
                {chosen} {onchoose} />
            <div class="paste">
                <Editor id={doc.id()} label="The JSON to check" text={check.draft.text.clone()}
                    report={check.draft.report.clone()} described_by="check-json-problems"
                    placeholder="Paste a directory or a user as JSON"
                    onedit={store.tell.reform(move |text| Msg::EditedText(doc, text))} />
            </div>
            { starters(&store, doc) }
        </section>
    }
}

/// Step 5: what was found.
#[component]
pub fn Findings() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let (state, verdict) = verdict(&store.model);
    html! {
        <div class="request stack">
            <section class="card" aria-label="What was found">
                <p class="verdict" data-state={state} aria-live="polite">{ verdict }</p>
                if !store.model.check.draft.text.trim().is_empty() {
                    { problems(&store, Doc::Check) }
                }
            </section>
        </div>
    }
}

fn verdict(model: &Model) -> (&'static str, String) {
    let draft = &model.check.draft;
    if draft.text.trim().is_empty() {
        return ("none", "Nothing to check yet.".to_owned());
    }
    let count = |severity, one: &str| match draft.report.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {one}s")),
    };
    let (errors, warnings) = (count(Severity::Error, "error"), count(Severity::Warning, "warning"));
    if draft.documents > 1 {
        return several(draft.documents, draft.faulty, warnings);
    }
    let what = if draft.kind == Kind::DirectoryConfig { "directory" } else { "provisioned user" };
    match (errors, warnings) {
        (None, None) => ("good", format!("A sound {what}.")),
        (None, Some(warnings)) => {
            ("warning", format!("A {what} that Access takes, with {warnings}."))
        }
        (Some(errors), None) => ("error", format!("Not a sound {what}: {errors}.")),
        (Some(errors), Some(warnings)) => {
            ("error", format!("Not a sound {what}: {errors}, {warnings}."))
        }
    }
}

/// What is said of several documents in one text.
fn several(documents: usize, faulty: usize, warnings: Option<String>) -> (&'static str, String) {
    match (faulty, warnings) {
        (0, None) => ("good", format!("{documents} sound documents.")),
        (0, Some(warnings)) => {
            ("warning", format!("{documents} documents that can be sent, with {warnings}."))
        }
        (faulty, _) => ("error", format!("{faulty} of {documents} documents cannot be sent so.")),
    }
}
