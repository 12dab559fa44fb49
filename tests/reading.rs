//! Reading the rules' manual: the places in the URL, what is loaded when, what the index finds, and
//! that the step behind a leaf stays as it was.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::path::Path;

use domain::check::catalog::RULES;
use domain::check::scope::Scope;
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use page::leaf::Leaf;
use page::place::Place;
use page::route::Route;
use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::manual::Manual;
use page::state::model::{Model, Start};
use page::state::msg::Msg;
use page::state::reading::ReadingMsg;
use page::state::remote::Remote;

fn asset() -> String {
    let check = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain/check");
    manual::asset::asset(&check).unwrap()
}

fn opened_at(fragment: &str) -> Model {
    Model::new(&Start { fragment: fragment.to_owned(), ..Start::default() })
}

/// Follows a link, with the focus on the element of this id; drops title and drafts.
fn go(model: &mut Model, fragment: &str, focus: Option<&str>) -> Vec<Effect> {
    let place = Place::parse(fragment);
    let mut wishes = model.update(Msg::ChangedPlace { place, focus: focus.map(str::to_owned) });
    wishes.retain(|wish| !matches!(wish, Effect::Title(_) | Effect::SaveDrafts(_)));
    wishes
}

fn step() -> Effect {
    Effect::Focus("step".to_owned())
}

fn rule(code: &str) -> Place {
    Place::Manual(Leaf::Rule(code.to_owned()))
}

#[test]
fn a_fragment_leads_to_a_step_or_to_a_leaf() {
    for (fragment, expected) in [
        ("", Place::Step(Route::Connect)),
        ("#/user", Place::Step(Route::User)),
        ("#/nowhere", Place::Step(Route::Connect)),
        ("#/rulesome", Place::Step(Route::Connect)),
        ("#/rules", Place::Manual(Leaf::Index)),
        ("#/rules/", Place::Manual(Leaf::Index)),
        ("#/rules?x", Place::Manual(Leaf::Index)),
        ("#/rules/json-syntax", rule("json-syntax")),
        ("#/rules/json-syntax/", rule("json-syntax")),
        ("#/rules/json-syntax?from=mail", rule("json-syntax")),
        ("#/rules/a/b", rule("a/b")),
    ] {
        assert_eq!(Place::parse(fragment), expected, "{fragment}");
    }
    assert_eq!(Place::parse(Leaf::INDEX), Place::Manual(Leaf::Index));
    assert_eq!(Place::parse(&Leaf::of("x-y")), rule("x-y"));
    assert_eq!(rule("x-y").title(), "x-y · scim-workbench");
    assert_eq!(Place::Step(Route::Connect).title(), "scim-workbench");
}

#[test]
fn the_texts_load_when_a_leaf_is_first_wanted_and_once() {
    let mut model = opened_at("#/check");
    assert!(!model.first_wishes().contains(&Effect::LoadManual));
    assert_eq!(go(&mut model, "#/rules", None), [step(), Effect::LoadManual]);
    assert_eq!(go(&mut model, "#/rules/json-syntax", None), [step()]);
    model.update(Msg::Reading(ReadingMsg::ReceivedManual(Some(asset()))));
    assert!(model.reading.manual.ready().is_some());
    assert_eq!(go(&mut model, "#/rules/empty-name", None), [step()]);
    assert!(opened_at("#/rules/json-syntax").first_wishes().contains(&Effect::LoadManual));
}

#[test]
fn texts_that_did_not_come_are_asked_for_again() {
    for text in [None, Some("<html>".to_owned()), Some("{}".to_owned())] {
        let mut model = opened_at("#/rules");
        model.first_wishes();
        model.update(Msg::Reading(ReadingMsg::ReceivedManual(text)));
        assert!(matches!(model.reading.manual, Remote::Failed));
        let wishes = model.update(Msg::Reading(ReadingMsg::ClickedAgain));
        assert_eq!(wishes, [Effect::LoadManual]);
        assert_eq!(model.update(Msg::Reading(ReadingMsg::ClickedAgain)), [], "it is on its way");
        model.update(Msg::Reading(ReadingMsg::ReceivedManual(Some(asset()))));
        assert!(model.reading.manual.ready().is_some());
    }
}

#[test]
fn back_from_a_leaf_the_step_is_as_it_was_and_the_focus_where_it_was() {
    let mut model = opened_at("#/user");
    model.update(Msg::EditedText(Doc::User, "{\"userName\": 7}".into()));
    go(&mut model, "#/rules/wrong-type", Some("user-json-problems-rule-3"));
    assert_eq!(model.route, Route::User, "the step behind the leaf");
    go(&mut model, "#/rules/json-syntax", Some("x"));
    let wishes = go(&mut model, "#/user", Some("y"));
    assert_eq!(wishes, [Effect::Return("user-json-problems-rule-3".to_owned())]);
    assert_eq!(*model.user.draft.text, *"{\"userName\": 7}");
    assert_eq!(model.reading.leaf, None);
}

#[test]
fn the_focus_is_on_the_title_where_it_was_nowhere_or_the_step_is_another() {
    let mut model = opened_at("#/user");
    go(&mut model, "#/rules", None);
    assert_eq!(go(&mut model, "#/user", None), [step()]);
    go(&mut model, "#/rules", Some("a"));
    assert_eq!(go(&mut model, "#/okta", None), [step()]);
    assert_eq!(go(&mut model, "#/okta", None), []);
}

#[test]
fn from_a_rule_to_the_index_the_focus_is_on_that_rule() {
    let mut model = opened_at("#/rules/json-syntax");
    let wishes = go(&mut model, "#/rules", None);
    assert_eq!(wishes[0], Effect::Return("rule-json-syntax".to_owned()));
}

#[test]
fn the_index_holds_every_rule_and_finds_it_by_any_word_of_it() {
    let manual = Manual::read(&asset()).unwrap();
    let codes: Vec<&str> = manual.entries().map(|entry| entry.rule.code).collect();
    assert_eq!(codes, RULES.iter().map(|rule| rule.code).collect::<Vec<_>>());
    let count = |words: &str, severity| {
        manual.sought(words, severity).iter().map(|(_, entries)| entries.len()).sum::<usize>()
    };
    assert_eq!(count("", None), RULES.len());
    for entry in manual.entries() {
        let rule = entry.rule;
        let words = format!("  {} {} {}", rule.source.name, rule.code, entry.why).to_uppercase();
        let found = manual.sought(&words, Some(rule.severity));
        assert!(
            found.iter().flat_map(|(_, entries)| entries).any(|it| it.rule.code == rule.code),
            "{words}"
        );
    }
    assert_eq!(count("xyzzy", None), 0);
    let by_severity = [Severity::Error, Severity::Warning, Severity::Info];
    assert_eq!(by_severity.map(|it| count("", Some(it))).iter().sum::<usize>(), RULES.len());
    for (title, entries) in manual.sought("userName", None) {
        assert!(!entries.is_empty(), "the chapter {title} is empty");
    }
}

#[test]
fn a_rule_has_the_rules_beside_it() {
    let manual = Manual::read(&asset()).unwrap();
    let code = |at: usize| RULES.get(at).map(|rule| rule.code);
    for (at, rule) in RULES.iter().enumerate() {
        let around = manual.around(rule.code).unwrap().map(|it| it.map(|it| it.rule.code));
        assert_eq!(around, [at.checked_sub(1).and_then(code), Some(rule.code), code(at + 1)]);
    }
    assert!(manual.around("no-such-rule").is_none());
}

#[test]
fn the_first_sentence_is_whole() {
    let manual = Manual::read(&asset()).unwrap();
    for entry in manual.entries() {
        let brief = entry.brief();
        assert!(entry.what.starts_with(brief) && brief.ends_with(['.', ')']), "{brief}");
        assert!(brief.matches('`').count() % 2 == 0, "{brief}");
    }
}

#[test]
fn an_example_opens_in_the_step_check_and_the_text_there_comes_back() {
    let mut model = opened_at("#/check");
    model.update(Msg::EditedText(Doc::Check, "{\"mine\": 1}".into()));
    go(&mut model, "#/rules/duplicate-member", Some("check-json-problems-rule-0"));
    let text = r#"{"userName": "jdoe", "userName": "jane"}"#;
    let open = ReadingMsg::OpenedExample(text.to_owned(), Kind::User, Scope::Any);
    let wishes = model.update(Msg::Reading(open));
    assert_eq!(wishes.first(), Some(&Effect::Navigate(Route::Check)));
    assert_eq!(go(&mut model, "#/check", None), [step()]);
    assert_eq!(*model.check.draft.text, *text);
    assert!(model.check.draft.report.diagnostics.iter().any(|it| it.code == "duplicate-member"));
    model.update(Msg::ClickedUndo(Doc::Check));
    assert_eq!(*model.check.draft.text, *"{\"mine\": 1}");
}

#[test]
fn an_example_is_opened_as_what_its_rule_reads() {
    let mut model = opened_at("#/rules/empty-name");
    for (text, kind, chosen) in [
        (r#"{"userName": ""}"#, Kind::User, None),
        (r#"{"name": ""}"#, Kind::DirectoryConfig, Some(Kind::DirectoryConfig)),
        ("grant_type=password", Kind::TokenRequest, None),
        ("acme", Kind::TenantUrl, Some(Kind::TenantUrl)),
    ] {
        model.update(Msg::Reading(ReadingMsg::OpenedExample(text.to_owned(), kind, Scope::Any)));
        assert_eq!((model.check.draft.kind, model.check.chosen_kind), (kind, chosen));
    }
}
