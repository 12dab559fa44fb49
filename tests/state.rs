//! The state of the page, driven as a person drives it: messages in, wishes out, no browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests"
)]

use domain::pointer::Pointer;
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::failure::Failure;
use domain::wire::reply::Reply;
use page::place::Place;
use page::route::Route;
use page::state::connect::ConnectMsg;
use page::state::directory::DirectoryOperation;
use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::exchange::Ticket;
use page::state::model::{Model, Start};
use page::state::msg::{Msg, RequestClick};
use page::state::transport::RelayState;
use page::state::transport::Transport;
use page::state::user::UserOperation;

const NOW: Moment = Moment(1_800_000_000_000);
const DOMAIN_AT: &str = "/urn:scim:schemas:extension:workspace:1.0/domain";

fn fresh() -> Model {
    Model::new(&Start { now: NOW, seed: 7, ..Start::default() })
}

/// Takes a message and carries practice sends to their end; returns all other wishes.
fn tell(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut wishes = Vec::new();
    for wish in model.update(msg) {
        match wish {
            Effect::Send { ticket, via: Transport::Practice, .. } => {
                wishes.extend(model.update(Msg::ReachedPractice { ticket, now: NOW }));
            }
            other => wishes.push(other),
        }
    }
    wishes
}

fn go(model: &mut Model, route: Route) {
    tell(model, Msg::ChangedPlace { place: Place::Step(route), focus: None });
}

fn status(model: &Model) -> u16 {
    model.log.last().and_then(|it| it.outcome.as_ref().ok()).map_or(0, |reply| reply.status)
}

fn at(pointer: &str) -> Pointer {
    Pointer::parse(pointer).unwrap()
}

fn connected() -> Model {
    let mut model = fresh();
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    model
}

#[test]
fn the_page_works_at_once_from_token_to_deactivated_user() {
    let mut model = fresh();
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(status(&model), 200);
    assert!(model.token_seconds(NOW).unwrap() > 0);

    go(&mut model, Route::Directory);
    tell(&mut model, Msg::EditedField(Doc::Directory, at("/domains/0"), "okta.example".into()));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(status(&model), 201);
    assert_eq!(model.directory.chosen.as_ref().unwrap().domain, "okta.example");

    go(&mut model, Route::User);
    assert_eq!(model.user.draft.field(&at(DOMAIN_AT)), "okta.example");
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(status(&model), 201, "{:?}", model.log.last());
    let found = model.user.found.clone().unwrap();
    assert_eq!(found.user_type.as_deref(), Some("PROVISIONED"));

    tell(&mut model, Msg::ChoseUserOperation(UserOperation::Deactivate));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(status(&model), 204);
    tell(&mut model, Msg::ChoseUserOperation(UserOperation::Find));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(model.user.found.as_ref().unwrap().active, Some(false));
    tell(&mut model, Msg::ChoseUserOperation(UserOperation::Reactivate));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert_eq!(model.user.found.as_ref().unwrap().active, Some(true));
    assert_eq!(model.log.len(), 6);
}

#[test]
fn listing_shows_what_is_there_and_choosing_carries_the_domain_on() {
    let mut model = connected();
    go(&mut model, Route::Directory);
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    tell(&mut model, Msg::ChoseDirectoryOperation(DirectoryOperation::List));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    let listed = model.directory.listed.clone().unwrap();
    let ours = listed.iter().find(|it| it.kind == "OTHER_DIRECTORY").unwrap();
    assert_eq!(ours.domains, ["acme.example"]);
    tell(&mut model, Msg::ChoseDirectory { id: ours.id.clone(), domain: "acme.example".into() });
    assert_eq!(model.directory.chosen.as_ref().unwrap().id, ours.id);
}

#[test]
fn a_list_without_domains_leads_to_the_request_for_them() {
    let mut model = connected();
    go(&mut model, Route::Directory);
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    tell(&mut model, Msg::ChoseDirectoryOperation(DirectoryOperation::List));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    let mut listed = model.directory.listed.clone().unwrap();
    let id = listed.iter().find(|it| it.kind == "OTHER_DIRECTORY").unwrap().id.clone();
    for directory in &mut listed {
        directory.domains.clear();
    }
    model.directory.listed = Some(listed);
    tell(&mut model, Msg::AskedDomains(id.clone()));
    assert!(model.request().unwrap().call.url.ends_with(&format!("/{id}/domains")));
    tell(&mut model, Msg::Clicked(RequestClick::Send));
    let listed = model.directory.listed.clone().unwrap();
    let found = listed.iter().find(|it| it.id == id).unwrap();
    assert_eq!(found.domains, ["acme.example"]);
    tell(&mut model, Msg::ChoseDirectory { id, domain: "acme.example".into() });
    assert_eq!(model.directory.chosen.as_ref().unwrap().domains, ["acme.example"]);
}

#[test]
fn a_form_edit_leaves_what_it_does_not_know_byte_for_byte() {
    let mut model = fresh();
    let text = "{\n\t\"x-mine\" : [1,  2],\n\t\"userName\": \"a\"\n}";
    tell(&mut model, Msg::EditedText(Doc::User, text.into()));
    tell(&mut model, Msg::EditedField(Doc::User, at("/userName"), "b\"c".into()));
    assert_eq!(*model.user.draft.text, text.replace("\"a\"", "\"b\\\"c\""));
    assert_eq!(model.user.draft.field(&at("/userName")), "b\"c");
}

#[test]
fn an_emptied_optional_field_goes_and_comes_back() {
    let mut model = fresh();
    let before = model.user.draft.text.clone();
    let department = "/urn:scim:schemas:extension:enterprise:1.0/department";
    for place in ["/title", "/phoneNumbers/0/value", "/name/middleName", department] {
        for typed in ["A", "Ad", "Adm"] {
            tell(&mut model, Msg::EditedOptional(Doc::User, at(place), typed.into()));
            assert_eq!(model.user.draft.field(&at(place)), typed);
            assert!(model.user.draft.report.is_sendable(), "{:?}", model.user.draft.report);
        }
        tell(&mut model, Msg::EditedOptional(Doc::User, at(place), String::new()));
        assert_eq!(model.user.draft.text, before, "{place}");
    }
}

#[test]
fn a_broken_paste_stays_and_the_form_shows_what_was() {
    let mut model = fresh();
    tell(&mut model, Msg::EditedText(Doc::User, "{\"userName\": ".into()));
    assert_eq!(&*model.user.draft.text, "{\"userName\": ");
    assert!(!model.user.draft.is_editable());
    assert_eq!(model.user.draft.field(&at("/userName")), "mara.lopez");
    assert_eq!(model.user.draft.report.diagnostics[0].code, "unclosed");
    tell(&mut model, Msg::EditedField(Doc::User, at("/userName"), "lost?".into()));
    assert_eq!(&*model.user.draft.text, "{\"userName\": ");
}

#[test]
fn a_problem_bars_the_send_and_leads_to_its_place() {
    let mut model = connected();
    go(&mut model, Route::User);
    let place = at("/urn:scim:schemas:extension:workspace:1.0/internalUserType");
    tell(&mut model, Msg::EditedField(Doc::User, place, "provisioned".into()));
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert!(model.pending.is_none());
    assert!(wishes.iter().any(|it| matches!(it, Effect::Select { doc: Doc::User, .. })));
    let action = model.request().unwrap().hindrance.unwrap().text;
    assert_eq!(action, "Fix 1 problem to send");

    let index = model.user.draft.report.diagnostics.iter().position(|it| it.fix.is_some()).unwrap();
    let broken = model.user.draft.text.clone();
    tell(&mut model, Msg::ClickedFix(Doc::User, index));
    assert!(model.user.draft.report.is_sendable());
    tell(&mut model, Msg::ClickedUndo(Doc::User));
    assert_eq!(model.user.draft.text, broken);
}

#[test]
fn secrets_never_reach_the_stored_drafts_nor_a_debug_print() {
    let mut model = fresh();
    let mut stored = Vec::new();
    for msg in [
        Msg::Connect(ConnectMsg::EditedSecret(Secret::new("hunter2-secret"))),
        Msg::Connect(ConnectMsg::EditedPastedToken(Secret::new("eyJ.tok-hunter2.sig"))),
        Msg::Connect(ConnectMsg::ChoseTransport(Transport::Relay)),
        Msg::Connect(ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into())),
    ] {
        assert!(!format!("{msg:?}").contains("hunter2"));
        stored.extend(tell(&mut model, msg));
    }
    assert!(!format!("{stored:?}").contains("hunter2"));
    assert!(!format!("{model:?}").contains("hunter2"));
    assert!(stored.iter().any(|it| matches!(it, Effect::SaveDrafts(_))));
}

#[test]
fn drafts_survive_a_reload() {
    let mut model = fresh();
    let edits = [
        Msg::Connect(ConnectMsg::ChoseTransport(Transport::Relay)),
        Msg::Connect(ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into())),
        Msg::Connect(ConnectMsg::EditedClientId("Mine".into())),
        Msg::EditedText(Doc::User, "{ broken".into()),
        Msg::EditedText(Doc::Check, "{\"domains\":[]}".into()),
    ];
    let mut saved = None;
    for msg in edits {
        for wish in tell(&mut model, msg) {
            if let Effect::SaveDrafts(text) = wish {
                saved = Some(text.text());
            }
        }
    }
    let again = Model::new(&Start { saved, now: NOW, ..Start::default() });
    assert_eq!(again.connect.address, "https://acme.vmwareidentity.com");
    assert_eq!(again.connect.transport, Transport::Relay);
    assert_eq!(again.connect.client_id, "Mine");
    assert!(again.connect.secret.is_empty());
    assert_eq!(&*again.user.draft.text, "{ broken");
    assert_eq!(&*again.check.draft.text, "{\"domains\":[]}");
    assert_eq!(again.check.draft.kind, domain::check::subject::Kind::DirectoryConfig);
}

#[test]
fn stored_drafts_that_cannot_be_read_change_nothing() {
    for saved in ["", "{", "[]", "{\"version\":99,\"address\":\"x\"}", "{\"version\":1,\"user\":3}"]
    {
        let start = Start { saved: Some(saved.into()), now: NOW, ..Start::default() };
        let model = Model::new(&start);
        assert_eq!(model.connect.address, "https://practice.example");
        assert_eq!(model.user.draft.field(&at("/userName")), "mara.lopez");
    }
}

#[test]
fn a_token_is_only_for_the_tenant_and_the_way_that_gave_it() {
    let mut model = connected();
    assert!(model.connect.token().is_some());
    tell(
        &mut model,
        Msg::Connect(ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into())),
    );
    assert!(model.connect.token().is_none());
    tell(&mut model, Msg::Connect(ConnectMsg::EditedAddress("https://practice.example".into())));
    assert!(model.connect.token().is_some());
    tell(&mut model, Msg::Connect(ConnectMsg::ChoseTransport(Transport::Direct)));
    assert!(model.connect.token().is_none());
    assert!(model.connect.secret.is_empty(), "the practice secret does not travel");
    assert_eq!(model.connect.address, "");
    go(&mut model, Route::User);
    assert!(model.request().unwrap().call.authorization().unwrap().secret().is_empty());
}

#[test]
fn a_late_answer_to_a_cancelled_send_is_dropped() {
    let mut model = fresh();
    tell(&mut model, Msg::Connect(ConnectMsg::ChoseTransport(Transport::Relay)));
    tell(
        &mut model,
        Msg::Connect(ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into())),
    );
    tell(&mut model, Msg::Connect(ConnectMsg::EditedSecret(Secret::new("s"))));
    tell(&mut model, Msg::ProbedRelay(RelayState::Present));
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Send));
    let ticket = wishes.iter().find_map(|it| match it {
        Effect::Send { ticket, .. } => Some(*ticket),
        _ => None,
    });
    let ticket = ticket.expect("a relay send is wished for");
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Cancel));
    assert_eq!(wishes, [Effect::Abort(ticket)]);
    let late = |ticket| Msg::ReceivedOutcome {
        ticket,
        outcome: Ok(Reply::new(200)),
        elapsed_us: 1,
        now: NOW,
    };
    tell(&mut model, late(ticket));
    tell(&mut model, late(Ticket(99)));
    assert!(model.log.is_empty());
}

#[test]
fn a_failed_send_loses_nothing_and_is_explained() {
    let mut model = fresh();
    tell(&mut model, Msg::Connect(ConnectMsg::ChoseTransport(Transport::Direct)));
    tell(
        &mut model,
        Msg::Connect(ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into())),
    );
    tell(&mut model, Msg::Connect(ConnectMsg::EditedSecret(Secret::new("s"))));
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Send));
    let ticket = wishes.iter().find_map(|it| match it {
        Effect::Send { ticket, .. } => Some(*ticket),
        _ => None,
    });
    tell(
        &mut model,
        Msg::ReceivedOutcome {
            ticket: ticket.unwrap(),
            outcome: Err(Failure::NoCors),
            elapsed_us: 5,
            now: NOW,
        },
    );
    assert_eq!(model.connect.secret.expose(), "s");
    let answer = model.answer(Route::Connect).unwrap();
    assert!(answer.explanation.causes[0].text.contains("CORS"), "{:?}", answer.explanation);
    assert!(model.pending.is_none());
}

#[test]
fn an_ended_token_bars_the_send() {
    let mut model = connected();
    go(&mut model, Route::Directory);
    assert!(model.request().unwrap().hindrance.is_none());
    tell(&mut model, Msg::Ticked(NOW.plus_seconds(10_000_000)));
    let hindrance = model.request().unwrap().hindrance.unwrap();
    assert!(hindrance.text.contains("token"), "{hindrance:?}");
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Send));
    assert!(wishes.contains(&Effect::Navigate(Route::Connect)));
}

#[test]
fn every_step_copies_its_request_without_secrets_in_it() {
    let mut model = connected();
    let token = model.connect.access().expose().to_owned();
    for route in [Route::Connect, Route::Directory, Route::User, Route::Okta] {
        go(&mut model, route);
        let wishes = tell(&mut model, Msg::Clicked(RequestClick::CopyCurl));
        let Some(Effect::Copy { text, .. }) = wishes.first() else {
            panic!("{route:?}: {wishes:?}")
        };
        assert!(text.starts_with("curl "), "{text}");
        assert!(!text.contains(&token) && !text.contains("practice-secret"), "{text}");
    }
    go(&mut model, Route::User);
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::CopyJson));
    let expected = format!("{}\n", model.user.draft.text);
    assert!(matches!(wishes.first(), Some(Effect::Copy { text, .. }) if *text == expected));
}

#[test]
fn fragments_name_the_steps_and_foreign_ones_begin_the_path() {
    for route in Route::ALL {
        assert_eq!(Route::parse(&route.fragment()), route);
    }
    for foreign in ["", "#", "#/nowhere", "#user%00", "#/rules/x"] {
        assert_eq!(Route::parse(foreign), Route::Connect);
    }
    assert_eq!(Route::parse("#/user?x=1"), Route::User);
}

#[test]
fn a_token_that_comes_late_is_for_the_tenant_that_was_asked() {
    let mut model = fresh();
    tell(&mut model, Msg::Connect(ConnectMsg::ChoseTransport(Transport::Relay)));
    let address = |text: &str| Msg::Connect(ConnectMsg::EditedAddress(text.into()));
    tell(&mut model, address("https://a.vmwareidentity.com"));
    tell(&mut model, Msg::Connect(ConnectMsg::EditedSecret(Secret::new("s"))));
    let wishes = tell(&mut model, Msg::Clicked(RequestClick::Send));
    let ticket = wishes.iter().find_map(|it| match it {
        Effect::Send { ticket, .. } => Some(*ticket),
        _ => None,
    });
    tell(&mut model, address("https://b.vmwareidentity.com"));
    let body = r#"{"access_token":"a.b.c","token_type":"Bearer","expires_in":60}"#;
    let outcome = Ok(Reply::new(200).with_body(body));
    let ticket = ticket.unwrap();
    tell(&mut model, Msg::ReceivedOutcome { ticket, outcome, elapsed_us: 1, now: NOW });
    assert!(model.connect.token().is_none(), "b never gave a token");
    tell(&mut model, address("https://a.vmwareidentity.com"));
    assert_eq!(model.connect.access().expose(), "a.b.c");
}
