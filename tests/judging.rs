//! The choice of a profile and of how strictly it judges: in the report, at the gate, and after a
//! reload.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

use domain::check::mode::Mode;
use domain::check::scope::Scope;
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::pointer::Pointer;
use domain::profile::catalog::profile;
use domain::timestamp::Moment;
use page::place::Place;
use page::route::Route;
use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::model::{Model, Start};
use page::state::msg::Msg;
use page::state::reading::ReadingMsg;
use page::state::rule_set::RuleSet;

const UPN: &str = "/urn:scim:schemas:extension:workspace:1.0/userPrincipalName";

fn open(saved: Option<String>) -> Model {
    let now = Moment::from_epoch_seconds(1_800_000_000);
    Model::new(&Start { saved, now, seed: 7, ..Start::default() })
}

fn rules(name: &str, mode: Mode) -> RuleSet {
    RuleSet { profile: profile(name).unwrap(), mode }
}

fn is_missing(model: &Model) -> bool {
    model.user.draft.report.diagnostics.iter().any(|it| it.code == "missing-required")
}

fn hindrance(model: &Model) -> String {
    model.request().unwrap().hindrance.unwrap().text
}

#[test]
fn the_chosen_profile_judges_the_user_and_opens_the_gate() {
    let mut model = open(None);
    model.update(Msg::ChangedPlace { place: Place::Step(Route::User), focus: None });
    model.update(Msg::EditedOptional(Doc::User, Pointer::parse(UPN).unwrap(), String::new()));
    assert!(is_missing(&model));
    assert_eq!(hindrance(&model), "Fix 1 problem to send");
    model.update(Msg::ChoseRules(Doc::User, rules("access-provisioned", Mode::Compatible)));
    assert!(!is_missing(&model));
    assert_eq!(hindrance(&model), "Get a token first");
}

#[test]
fn the_chosen_rules_survive_a_reload() {
    let mut model = open(None);
    model.update(Msg::ChoseRules(Doc::User, rules("access-provisioned", Mode::Compatible)));
    model.update(Msg::EditedText(Doc::Check, r#"{"UserName": "jdoe"}"#.into()));
    let strict = rules("identity-service", Mode::Strict);
    let wishes = model.update(Msg::ChoseRules(Doc::Check, strict));
    let Some(Effect::SaveDrafts(saved)) = wishes.last() else { panic!("{wishes:?}") };
    let again = open(Some(saved.text()));
    assert_eq!(again.user.rules, rules("access-provisioned", Mode::Compatible));
    assert_eq!(again.check.rules, strict);
    assert_eq!(again.check.draft.report, model.check.draft.report);
    let case =
        again.check.draft.report.diagnostics.iter().find(|it| it.code == "wrong-letter-case");
    assert_eq!(case.unwrap().severity, Severity::Error);
}

#[test]
fn kept_rules_that_are_not_known_or_do_not_fit_fall_back_to_the_default() {
    let kept = |name: &str| {
        open(Some(format!(
            r#"{{"version": 1, "userRules": {{"profile": "{name}", "mode": "harsh"}},
                 "checkRules": {{"profile": "{name}", "mode": "strict"}}}}"#
        )))
    };
    for name in ["identity-service@2025-07", "nonsense", ""] {
        assert_eq!(kept(name).user.rules, RuleSet::default(), "{name}");
    }
    assert_eq!(kept("identity-service").check.rules.profile.name, "identity-service@2025-07");
    assert_eq!(kept("okta-catalogue-app@2030").user.rules.profile.name, "okta-catalogue-app@2021");
    assert_eq!(kept("").check.rules.mode, Mode::Strict);
    assert_eq!(open(Some(r#"{"version": 1}"#.to_owned())).check.rules, RuleSet::default());
}

#[test]
fn the_third_step_offers_what_it_can_send_and_the_fifth_everything() {
    let names = |doc| Model::profiles(doc).map(|it| it.name).collect::<Vec<_>>();
    assert!(!names(Doc::User).contains(&"identity-service@2025-07"));
    assert!(names(Doc::Check).contains(&"identity-service@2025-07"));
    for doc in [Doc::User, Doc::Check] {
        assert_eq!(names(doc).first(), Some(&RuleSet::default().profile.name));
    }
}

#[test]
fn an_example_of_the_manual_opens_under_a_profile_under_which_its_rule_looks() {
    let opened = |profile: &str, scope| {
        let mut model = open(None);
        model.update(Msg::ChoseRules(Doc::Check, rules(profile, Mode::Strict)));
        let example = ReadingMsg::OpenedExample("{}".to_owned(), Kind::User, scope);
        model.update(Msg::Reading(example));
        assert_eq!(model.check.rules.mode, Mode::Strict);
        model.check.rules.profile.name.split('@').next().unwrap()
    };
    assert_eq!(opened("scim-1.1", Scope::Any), "scim-1.1");
    assert_eq!(opened("scim-1.1", Scope::Scim1), "scim-1.1");
    assert_eq!(opened("scim-1.1", Scope::Scim2), "identity-service");
    assert_eq!(opened("identity-service", Scope::Access), "okta-custom-app");
}
