//! The state of the page where explanations lead a person: links to places, pasted answers.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use domain::check::subject::Kind;
use domain::explain::pasted::samples::SAMPLES;
use domain::timestamp::Moment;
use page::place::Place;
use page::route::Route;
use page::state::directory::DirectoryOperation;
use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::model::{Model, Start};
use page::state::msg::Msg;
use page::state::user::UserOperation;

fn fresh() -> Model {
    Model::new(&Start { now: Moment(1_800_000_000_000), seed: 7, ..Start::default() })
}

#[test]
fn a_link_to_a_place_leads_to_its_field_or_into_the_text() {
    let mut model = fresh();
    let mut follow = |fragment: &str| {
        model.update(Msg::ChangedPlace { place: Place::parse(fragment), focus: None });
        let wishes = model.update(Msg::FollowedPlace(Route::place(fragment).unwrap()));
        let [wish] = wishes.as_slice() else { panic!("{fragment}: {wishes:?}") };
        let text = match wish {
            Effect::Focus(id) => id.clone(),
            Effect::Reach { field, doc, span: (start, end) } => {
                let text = model.draft(*doc).text.get(*start..*end).unwrap().to_owned();
                format!("{field} or {text}")
            }
            other => panic!("{fragment}: {other:?}"),
        };
        (text, model.user.operation, model.directory.operation)
    };
    let leads = [
        ("#/connect?at=address", "address"),
        ("#/connect?at=clientId", "client-id"),
        ("#/connect?at=token", "send"),
        ("#/okta?at=attribute-domain", "okta-attribute-domain"),
        ("#/user?at=find", "find-name"),
        ("#/user?at=/userName", "user-json-userName or \"userName\": \"mara.lopez\""),
        ("#/user?at=/USERNAME", "user-json-USERNAME or \"userName\": \"mara.lopez\""),
        ("#/user?at=/schemas/0", "user-json-schemas-0 or \"urn:scim:schemas:core:1.0\""),
        ("#/user?at=/locale", "user-json-locale or "),
        ("#/user?at=/a%20b~1%C3%A9", "user-json-a-b-1- or "),
        ("#/directory?at=list", "send"),
        (
            "#/directory?at=/domains",
            "directory-json-domains or \"domains\": [\n    \"acme.example\"\n  ]",
        ),
    ];
    for (fragment, expected) in leads {
        let (text, user, directory) = follow(fragment);
        assert_eq!(text, expected, "{fragment}");
        assert_eq!(user == UserOperation::Find, fragment.ends_with("user?at=find"), "{fragment}");
        let lists = fragment.ends_with("at=list");
        assert_eq!(directory == DirectoryOperation::List, lists, "{fragment}");
    }
    assert_eq!(Route::place("#/user"), None);
    assert_eq!(Route::place("#/user?at="), None);
}

fn paste(model: &mut Model, text: &str) {
    model.update(Msg::EditedText(Doc::Check, text.into()));
}

fn taken_for(model: &Model) -> Option<&'static str> {
    model.check.answer.as_ref().map(|it| it.taken_for)
}

const EXCHANGE: &str = "é POST /SAAS/jersey/manager/api/scim/Users HTTP/1.1
POST /SAAS/jersey/manager/api/scim/Users HTTP/1.1
Host: acme.vmwareidentity.com
Authorization: Bearer made-up-token-0123456789

{\"schemas\": [\"urn:scim:schemas:core:1.0\"], \"userName\": \"jdoe\", \"active\": \"true\"}

HTTP/1.1 400 Bad Request

{\"Errors\":[{\"code\":\"400\",\"description\":\"Bad request\"}]}
";

#[test]
fn a_pasted_message_is_explained_instead_of_checked() {
    let mut model = fresh();
    let message = "curl: (6) Could not resolve host: acme.example";
    paste(&mut model, message);
    assert_eq!(taken_for(&model), Some("a message of curl"));
    assert!(model.check.draft.report.diagnostics.is_empty());
    model.update(Msg::ChoseCheckKind(Some(Kind::User)));
    assert_eq!(taken_for(&model), None);
    assert!(!model.check.draft.report.diagnostics.is_empty());
    model.update(Msg::ChoseCheckKind(None));
    assert_eq!(taken_for(&model), Some("a message of curl"));
    assert_eq!(&*model.check.draft.text, message);
    paste(&mut model, r#"{"userName": "jdoe"}"#);
    assert_eq!(taken_for(&model), None);
    model.update(Msg::ChoseAnswer);
    assert_eq!(taken_for(&model), Some("nothing that is known"));
    let again = Model::new(&Start { saved: Some(model.drafts().text()), ..Start::default() });
    assert!(again.check.is_answer);
    assert_eq!(&*again.check.draft.text, r#"{"userName": "jdoe"}"#);
}

#[test]
fn the_body_in_a_pasted_exchange_is_checked_in_its_place_and_mended_alone() {
    let mut model = fresh();
    paste(&mut model, EXCHANGE);
    assert_eq!(taken_for(&model), Some("an HTTP answer"));
    let report = model.check.draft.report.clone();
    let of = |code: &str| report.diagnostics.iter().position(|it| it.code == code).unwrap();
    let index = of("boolean-as-string");
    assert_eq!(report.diagnostics[index].span.of(EXCHANGE), "\"true\"");
    model.update(Msg::ClickedFix(Doc::Check, index));
    assert_eq!(&*model.check.draft.text, EXCHANGE.replace("\"true\"", "true"));
    assert_eq!(taken_for(&model), Some("an HTTP answer"));
    model.update(Msg::ClickedFixAll(Doc::Check));
    let (head, tail) = EXCHANGE.split_once('{').unwrap();
    let (_, tail) = tail.split_once("\n\nHTTP").unwrap();
    assert!(model.check.draft.text.starts_with(head), "{}", model.check.draft.text);
    assert!(model.check.draft.text.ends_with(tail), "{}", model.check.draft.text);
    model.update(Msg::ClickedUndo(Doc::Check));
    assert_eq!(&*model.check.draft.text, EXCHANGE.replace("\"true\"", "true"));
}

#[test]
fn a_cause_found_in_the_pasted_text_leads_into_it() {
    let mut model = fresh();
    paste(&mut model, EXCHANGE);
    let answer = model.check.answer.clone().unwrap();
    let found: Vec<String> = answer
        .explanation
        .causes
        .iter()
        .filter_map(|it| Some(it.found_at.as_ref()?.fragment()))
        .collect();
    assert!(found.iter().all(|it| it.starts_with("#/check?at=/")), "{found:?}");
    model.update(Msg::ChangedPlace { place: Place::parse("#/check"), focus: None });
    let wishes = model.update(Msg::FollowedPlace("/userName".to_owned()));
    let [Effect::Reach { span: (start, end), .. }] = wishes.as_slice() else {
        panic!("{wishes:?}")
    };
    assert_eq!(&EXCHANGE[*start..*end], "\"userName\": \"jdoe\"");
}

#[test]
fn a_secret_in_a_pasted_text_is_not_kept_and_the_rest_is() {
    let mut model = fresh();
    paste(&mut model, EXCHANGE);
    assert!(model.check.holds_secrets);
    assert!(!model.drafts().text().contains("made-up-token"));
    let again = Model::new(&Start { saved: Some(model.drafts().text()), ..Start::default() });
    assert_eq!(&*again.check.draft.text, EXCHANGE.replace("made-up-token-0123456789", "…"));
    assert_eq!(taken_for(&again), Some("an HTTP answer"));
    for text in [
        "{\"access_token\":\"s3cret-value\",\"expires_in\":1}",
        "curl -u OktaSCIM:s3cret-value https://acme.example\ncurl: (22) error: 401",
        "log body={\\\"password\\\":\\\"s3cret-value\\\"} HTTP 401",
        "Set-Cookie: A=s3cret-value\n\nHTTP/1.1 401 x\nset-cookie: B=s3cret-value\n",
    ] {
        paste(&mut model, text);
        assert!(!model.drafts().text().contains("s3cret"), "{text}: {}", model.drafts().text());
    }
    let user = model.user.draft.text.replacen('{', "{\"password\": \"s3cret-value\",", 1);
    model.update(Msg::EditedText(Doc::User, user.into()));
    assert!(!model.drafts().text().contains("s3cret"), "{}", model.drafts().text());
}

#[test]
fn every_sample_is_explained_and_gives_back_what_stood_there() {
    let mut model = fresh();
    paste(&mut model, "mine");
    for (index, sample) in SAMPLES.iter().enumerate() {
        model.update(Msg::ClickedSample(index));
        assert_eq!(&*model.check.draft.text, sample.text);
        assert!(taken_for(&model).is_some(), "{}", sample.title);
        model.update(Msg::ClickedUndo(Doc::Check));
        assert_eq!(&*model.check.draft.text, "mine", "{}", sample.title);
    }
}
