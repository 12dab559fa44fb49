//! Step 5: any text of the exchange, checked or explained as it is pasted.

use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::profile::profile::Product;
use yew::prelude::*;

use crate::pages::bound_field::starters;
use crate::pages::explained::{explained, samples, secret_note};
use crate::pages::request_pane::{editor, problems};
use crate::pages::rules_choice::rules_choice;
use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::msg::Msg;
use crate::store::Store;
use crate::widgets::select::Select;

/// What a text can be, in the list's words and in a verdict's.
const KINDS: [(Kind, &str, &str); 8] = [
    (Kind::User, "User", "provisioned user"),
    (Kind::DirectoryConfig, "Directory", "directory"),
    (Kind::Patch, "Change of a user (PATCH)", "change"),
    (Kind::TokenRequest, "Token request", "token request"),
    (Kind::Token, "Token", "token"),
    (Kind::TenantUrl, "Tenant address", "tenant address"),
    (Kind::List, "Answer: list of users", "list"),
    (Kind::Error, "Answer: error", "error answer"),
];

/// Step 5: where the text goes.
#[component]
pub fn CheckPage() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let check = &store.model.check;
    let doc = Doc::Check;
    let chosen = match check.is_answer {
        true => KINDS.len() + 1,
        false => check.chosen_kind.and_then(place).map_or(0, |at| at + 1),
    };
    let onchoose = store.tell.reform(|index: usize| match index.checked_sub(1) {
        Some(at) if at == KINDS.len() => Msg::ChoseAnswer,
        at => Msg::ChoseCheckKind(at.and_then(|at| KINDS.get(at)).map(|(kind, ..)| *kind)),
    });
    let told = match &check.answer {
        Some(answer) => answer.taken_for.to_owned(),
        None => words(check.draft.kind).0.to_lowercase(),
    };
    let told = AttrValue::from(format!("Told from the text: {told}"));
    let titles = KINDS.iter().map(|(_, title, _)| AttrValue::Static(title));
    let titles = titles.chain([AttrValue::Static("Answer or message")]);
    let options: Vec<AttrValue> = [told].into_iter().chain(titles).collect();
    html! {
        <section class="sheet">
            <header>
                <h1 id="step" tabindex="-1">{ "Check or explain anything" }</h1>
                <p>{ "Paste a body, an answer, an Okta message, a browser error. It is read here and \
                      goes nowhere." }</p>
            </header>
            <Select id="check-kind" label="What it is meant to be" {options} {chosen} {onchoose} />
            { rules_choice(&store, doc) }
            <div class="paste" data-text={held(&store.model)}>{ editor(&store, doc) }</div>
            { secret_note(&store) }
            { starters(&store, doc) }
            { samples(&store) }
        </section>
    }
}

/// Step 5: what was found.
#[component]
pub fn Findings() -> Html {
    let Some(store) = use_context::<Store>() else { return Html::default() };
    let check = &store.model.check;
    let (state, verdict) = verdict(&store.model);
    html! {
        <div class="request stack">
            { explained(&store) }
            if check.answer.is_none() || check.draft.documents > 0 {
                <section class="card" aria-label="What was found">
                    <p class="verdict" data-state={state} aria-live="polite">
                        { if check.answer.is_some() { in_it(&verdict) } else { verdict } }
                    </p>
                    if !check.draft.text.trim().is_empty() {
                        { problems(&store, Doc::Check) }
                    }
                </section>
            }
        </div>
    }
}

/// What sort of text stands there: a `message` alone, an `answer` that holds a document, or else
/// nothing that the styles know.
fn held(model: &Model) -> Option<&'static str> {
    let check = &model.check;
    check.answer.as_ref().map(|_| if check.draft.documents > 0 { "answer" } else { "message" })
}

/// A verdict on what an answer holds.
fn in_it(verdict: &str) -> String {
    let (first, rest) = verdict.split_at_checked(1).unwrap_or((verdict, ""));
    format!("In it: {}{rest}", first.to_lowercase())
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
    let (_, what) = words(draft.kind);
    let what = user_of(model).unwrap_or(what);
    let taken = match draft.kind {
        Kind::DirectoryConfig => " that Access takes",
        Kind::User | Kind::Patch => taken_by(model.check.rules.profile.product),
        _ => "",
    };
    let article = if what.starts_with('e') { "An" } else { "A" };
    match (errors, warnings) {
        (None, None) => ("good", format!("A sound {what}.")),
        (None, Some(warnings)) => ("warning", format!("{article} {what}{taken}, with {warnings}.")),
        (Some(errors), None) => ("error", format!("Not a sound {what}: {errors}.")),
        (Some(errors), Some(warnings)) => {
            ("error", format!("Not a sound {what}: {errors}, {warnings}."))
        }
    }
}

/// What a user is, unless it is one of Access.
fn user_of(model: &Model) -> Option<&'static str> {
    match (model.check.draft.kind, model.check.rules.profile.product) {
        (Kind::User, Product::Any) => Some("user of SCIM 1.1"),
        (Kind::User, Product::IdentityService) => Some("user of the Identity Service"),
        _ => None,
    }
}

fn taken_by(product: Product) -> &'static str {
    match product {
        Product::Any => " that a server takes",
        Product::Access => " that Access takes",
        Product::IdentityService => " that it takes",
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

fn place(kind: Kind) -> Option<usize> {
    KINDS.iter().position(|(it, ..)| *it == kind)
}

/// What a kind is called in the list and in a verdict.
fn words(kind: Kind) -> (&'static str, &'static str) {
    let entry = place(kind).and_then(|at| KINDS.get(at));
    entry.map_or(("User", "user"), |(_, title, what)| (*title, *what))
}
