//! The leaf of one rule: what it checks and why, an example put to the rule itself, the fix, and
//! who says so.

use domain::check::example::{findings, is_document};
use domain::check::rule::Rule;
use domain::check::scope::Scope;
use domain::check::subject::Kind;
use domain::profile::catalog::PROFILES;
use domain::source::Confidence;
use yew::prelude::*;

use crate::leaf::Leaf;
use crate::state::manual::{Entry, Manual};
use crate::state::msg::Msg;
use crate::state::reading::ReadingMsg;
use crate::store::Store;
use crate::widgets::example::example;
use crate::widgets::prose::prose;

/// The leaf below its head.
pub fn rule_page(store: &Store, manual: &Manual, rule: &'static Rule) -> Html {
    let Some([before, Some(entry), after]) = manual.around(rule.code) else {
        return Html::default();
    };
    html! {
        <>
            <p class="what">{ prose(&entry.what) }</p>
            <h2>{ "Why" }</h2>
            <p>{ prose(&entry.why) }</p>
            { examples(store, entry) }
            <h2>{ "Fix" }</h2>
            <p>{ prose(&entry.fix) }</p>
            <h2>{ "Reference" }</h2>
            <p>{ prose(&entry.reference) }</p>
            <nav class="turn" aria-label="Neighbouring rules">
                { turn("prev", "Before", before) }
                { turn("next", "After", after) }
            </nav>
        </>
    }
}

fn examples(store: &Store, entry: &Entry) -> Html {
    let wrong = |text: &String| {
        let found = findings(entry.rule, text);
        example("Wrong", text, &found, open(store, entry.rule, text))
    };
    let right = |text: &String| example("Right", text, &[], Html::default());
    let rows = entry.wrong.len().max(entry.right.len());
    let row = |at: usize| {
        html! {
            <>
                <div>{ for entry.wrong.get(at).map(wrong) }</div>
                <div>{ for entry.right.get(at).map(right) }</div>
            </>
        }
    };
    html! {
        <>
            <h2>{ "Example" }</h2>
            if !entry.given.is_empty() { <p>{ prose(&entry.given) }{ ":" }</p> }
            <div class="grid2 pair">{ for (0..rows).map(row) }</div>
        </>
    }
}

/// The button that opens a whole document in the step Check.
fn open(store: &Store, rule: &Rule, text: &str) -> Html {
    let Some(kind) = rule.kinds.first().copied().filter(|_| is_document(rule, text)) else {
        return Html::default();
    };
    let (text, scope) = (text.to_owned(), rule.scope);
    let opened = move || ReadingMsg::OpenedExample(text.clone(), kind, scope);
    let onclick = store.tell.reform(move |_: MouseEvent| Msg::Reading(opened()));
    html! { <button type="button" class="btn small" {onclick}>{ "Open in Check" }</button> }
}

fn turn(rel: &'static str, word: &str, entry: Option<&Entry>) -> Html {
    let Some(entry) = entry else { return Html::default() };
    let code = entry.rule.code;
    html! {
        <a {rel} href={Leaf::of(code)}>
            <small>{ word }</small>
            <code>{ code }</code>
        </a>
    }
}

/// What stands beside the leaf: where the rule looks, and who says so.
pub fn rule_facts(rule: &Rule) -> Html {
    html! {
        <aside class="request card leaf-facts" aria-label="About this rule">
            <dl>
                <div>
                    <dt>{ "Looks at" }</dt>
                    { for rule.kinds.iter().map(|kind| html! { <dd>{ looks_at(*kind) }</dd> }) }
                </div>
                <div><dt>{ "Under" }</dt>{ profiles(rule.scope) }</div>
                <div>
                    <dt>{ "Who says so" }</dt>
                    <dd>{ rule.source.name }</dd>
                </div>
                <div>
                    <dt>{ "How sure" }</dt>
                    <dd>
                        { rule.source.confidence.as_str() }
                        <small>{ meaning(rule.source.confidence) }</small>
                    </dd>
                </div>
            </dl>
        </aside>
    }
}

fn profiles(scope: Scope) -> Html {
    let named = PROFILES.iter().filter(|profile| scope.includes(profile)).collect::<Vec<_>>();
    if named.len() == PROFILES.len() {
        return html! { <dd>{ "Every profile" }</dd> };
    }
    let name = |profile: &&&domain::profile::profile::Profile| {
        html! { <dd>{ profile.title }<small><code>{ profile.name }</code></small></dd> }
    };
    named.iter().map(name).collect()
}

fn looks_at(kind: Kind) -> &'static str {
    match kind {
        Kind::User => "Users",
        Kind::DirectoryConfig => "Directories",
        Kind::Patch => "PATCH bodies",
        Kind::List => "Lists in answers",
        Kind::Error => "Errors in answers",
        Kind::TokenRequest => "Requests for a token",
        Kind::Token => "Tokens",
        Kind::TenantUrl => "The tenant’s address",
    }
}

fn meaning(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Documented => "VMware, Omnissa, Okta or a standard says it in writing.",
        Confidence::Observed => "Clients that talk to real tenants rely on it.",
        Confidence::Inferred => "Concluded from other facts.",
        Confidence::Borrowed => "Taken from a sister product or from common practice.",
    }
}
