//! By what a document is judged: the profile, how strictly, and what both mean.

use domain::check::mode::Mode;
use domain::profile::profile::Profile;
use yew::prelude::*;

use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::msg::Msg;
use crate::state::rule_set::RuleSet;
use crate::store::Store;
use crate::widgets::choice::Choice;
use crate::widgets::select::Select;

/// The list of profiles, the switch beside it and what is chosen in a sentence or two.
pub fn rules_choice(store: &Store, doc: Doc) -> Html {
    let (rules, draft) = (store.model.rules(doc), store.model.draft(doc));
    let profiles: Vec<&'static Profile> = Model::profiles(doc).collect();
    let titles = profiles.iter().map(|it| AttrValue::Static(it.title)).collect::<Vec<_>>();
    let chosen = profiles.iter().position(|it| *it == rules.profile).unwrap_or_default();
    let onprofile = store.tell.reform(move |index: usize| {
        let profile = profiles.get(index).copied().unwrap_or(rules.profile);
        Msg::ChoseRules(doc, RuleSet { profile, ..rules })
    });
    let mode = Mode::ALL.iter().position(|it| *it == rules.mode).unwrap_or_default();
    let onmode = store.tell.reform(move |index: usize| {
        let mode = Mode::ALL.get(index).copied().unwrap_or_default();
        Msg::ChoseRules(doc, RuleSet { mode, ..rules })
    });
    let id = format!("{}-profile", doc.id());
    let note = format!("{id}-note");
    html! {
        <div class="rule-set">
            <Select {id} label="Judge it as" options={titles} {chosen} onchoose={onprofile}
                described_by={note.clone()} />
            <Choice label="How strictly" chosen={mode} onchoose={onmode}
                options={vec![AttrValue::Static("Compatible"), AttrValue::Static("Strict")]} />
            <p id={note} class="hint">
                if draft.documents == 0 {
                    { "This text is explained: it holds no document to judge." }
                } else if draft.kind.is_scim() {
                    { rules.profile.about }{ " " }{ of_mode(rules) }
                } else {
                    { "What is recognised here is not a SCIM body: it has the same rules under \
                       every profile." }
                }
            </p>
        </div>
    }
}

/// What the mode means under the profile.
fn of_mode(rules: RuleSet) -> &'static str {
    match rules.mode {
        Mode::Compatible if rules.profile.is_access() => {
            "Compatible: what Access is known to put right itself is only a warning."
        }
        Mode::Compatible => "Compatible: what the standard leaves open is only noted.",
        Mode::Strict => "Strict: what a server would have to put right is an error.",
    }
}

/// Under which rules the problems of a document were found.
pub fn judged_as(store: &Store, doc: Doc) -> Html {
    let RuleSet { profile, mode } = store.model.rules(doc);
    if !store.model.draft(doc).kind.is_scim() {
        return Html::default();
    }
    html! {
        <p class="judged">
            { format!("Judged as {}, {} · ", profile.title, mode.word()) }
            <code>{ profile.name }</code>
        </p>
    }
}
