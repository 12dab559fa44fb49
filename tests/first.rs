//! The first part of the page and its hand-over to the whole: nothing typed is lost on the way.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

use domain::secret::Secret;
use domain::timestamp::Moment;
use first::first::{First, Msg, Wish};
use page::route::Route;
use page::state::connect::{ConnectMsg, TokenWay};
use page::state::handover::{Handover, Intent};
use page::state::model::{Model, Start};
use page::state::msg::RequestClick;
use page::state::theme::Theme;
use page::state::transport::{RelayState, Transport};

const NOW: Moment = Moment(1_800_000_000_000);
const OTHERS: &str = r#"{"version":1,"user":"{ \"userName\" : \"kept\" }","address":"https://a.example","theme":"dark"}"#;

fn first(saved: Option<&str>) -> First {
    First::new(&Start { saved: saved.map(str::to_owned), now: NOW, ..Start::default() })
}

fn handed_over(first: &mut First, msg: Msg) -> Handover {
    match first.take(msg) {
        Some(Wish::HandOver(intent)) => first.handover(intent),
        other => panic!("no hand-over: {other:?}"),
    }
}

/// The whole, as `start` makes it of what was handed over.
fn whole(handover: &Handover) -> Model {
    let read = Handover::read(&handover.expose()).unwrap();
    let saved = Some(read.saved.clone());
    Model::new(&Start { saved, now: NOW, handover: Some(read), ..Start::default() })
}

#[test]
fn the_whole_takes_over_everything_typed_and_what_was_about_to_be_done() {
    let mut first = first(Some(OTHERS));
    let ugly = "s\"e\\c\nr€t 😀";
    for msg in [
        ConnectMsg::ChoseTransport(Transport::Relay),
        ConnectMsg::EditedAddress("https://acme.vmwareidentity.com".into()),
        ConnectMsg::EditedClientId("Mine@1".into()),
        ConnectMsg::EditedSecret(Secret::new(ugly)),
    ] {
        first.take(Msg::Connect(msg));
    }
    let handover = handed_over(&mut first, Msg::Clicked(RequestClick::Send));
    let model = whole(&handover);
    assert_eq!(model.connect.address, "https://acme.vmwareidentity.com");
    assert_eq!(model.connect.client_id, "Mine@1");
    assert_eq!(model.connect.secret.expose(), ugly);
    assert_eq!(model.connect.transport, Transport::Relay);
    assert_eq!(&*model.user.draft.text, "{ \"userName\" : \"kept\" }");
    assert_eq!(model.theme, Theme::Dark);
    let intent = format!("{:?}", model.intent);
    assert_eq!(intent, "Some(Clicked(Send))");
}

#[test]
fn a_practice_tenant_over_http_is_still_the_tenant_after_the_hand_over() {
    let room = "http://127.0.0.1:8080/practice/room";
    for way in [Transport::Relay, Transport::Direct] {
        let mut first = first(None);
        for msg in [
            ConnectMsg::EditedAddress(room.into()),
            ConnectMsg::ChoseTransport(way),
            ConnectMsg::EditedSecret(Secret::new("mine")),
        ] {
            first.take(Msg::Connect(msg));
        }
        let model = whole(&handed_over(&mut first, Msg::Clicked(RequestClick::Send)));
        assert_eq!((model.connect.address.as_str(), model.connect.transport), (room, way));
        assert_eq!(model.connect.secret.expose(), "mine");
    }
}

#[test]
fn what_is_typed_after_the_whole_was_called_is_handed_over_too() {
    let mut first = first(None);
    first.take(Msg::Clicked(RequestClick::Send));
    first.take(Msg::Connect(ConnectMsg::EditedSecret(Secret::new("late"))));
    let model = whole(&first.handover(Intent::Send));
    assert_eq!(model.connect.secret.expose(), "late");
}

#[test]
fn a_pasted_token_is_there_after_the_hand_over() {
    let mut first = first(None);
    first.take(Msg::Connect(ConnectMsg::EditedPastedToken(Secret::new("Bearer abc.def.ghi"))));
    assert_eq!(first.connect.access().expose(), "abc.def.ghi");
    let model = whole(&handed_over(&mut first, Msg::Wanted(Intent::CopyToken)));
    assert_eq!(model.connect.access().expose(), "abc.def.ghi");
    assert_eq!(model.connect.way, TokenWay::Paste);
}

#[test]
fn a_token_pasted_for_one_tenant_is_not_handed_over_for_another() {
    let mut first = first(None);
    first.take(Msg::Connect(ConnectMsg::EditedPastedToken(Secret::new("abc.def.ghi"))));
    first.take(Msg::Connect(ConnectMsg::EditedAddress("https://b.vmwareidentity.com".into())));
    let model = whole(&handed_over(&mut first, Msg::Wanted(Intent::Go)));
    assert!(model.connect.token().is_none());
    assert_eq!(model.connect.pasted.expose(), "abc.def.ghi", "what was typed stays in its field");
}

#[test]
fn the_first_part_shows_the_request_that_the_whole_shows() {
    for saved in [None, Some(OTHERS)] {
        let first = first(saved);
        let saved = saved.map(str::to_owned);
        let model = Model::new(&Start { saved, now: NOW, ..Start::default() });
        let (ours, theirs) = (first.request().unwrap(), model.request().unwrap());
        assert_eq!((ours.call, ours.title), (theirs.call, theirs.title));
        assert_eq!(first.connect.status(NOW), model.connect.status(NOW));
        assert_eq!(model.route, Route::Connect);
    }
}

#[test]
fn keeping_the_address_leaves_the_other_drafts_byte_for_byte() {
    let mut first = first(Some(OTHERS));
    let wish = first.take(Msg::Connect(ConnectMsg::EditedAddress("https://b.example".into())));
    let Some(Wish::Keep(kept)) = wish else { panic!("nothing was kept") };
    assert!(kept.contains(r#""user":"{ \"userName\" : \"kept\" }""#), "{kept}");
    assert!(kept.contains(r#""address":"https://b.example""#), "{kept}");
}

#[test]
fn stored_text_that_cannot_be_read_is_begun_anew_and_secrets_are_never_kept() {
    for broken in ["", "{", "[1]", "nonsense"] {
        let mut first = first(Some(broken));
        first.take(Msg::Connect(ConnectMsg::EditedSecret(Secret::new("hunter2"))));
        first.take(Msg::Connect(ConnectMsg::EditedPastedToken(Secret::new("hunter2.x.y"))));
        let wish = first.take(Msg::Connect(ConnectMsg::EditedClientId("C".into())));
        let Some(Wish::Keep(kept)) = wish else { panic!("nothing was kept") };
        assert!(!kept.contains("hunter2"));
        assert!(!format!("{first:?}").contains("hunter2"));
        let again = Model::new(&Start { saved: Some(kept), now: NOW, ..Start::default() });
        assert_eq!(again.connect.client_id, "C");
    }
}

#[test]
fn the_relay_probe_bars_only_the_relay() {
    let mut first = first(None);
    first.take(Msg::Probed(RelayState::Absent));
    assert!(first.request().unwrap().hindrance.is_none());
    first.take(Msg::Connect(ConnectMsg::ChoseTransport(Transport::Relay)));
    first.take(Msg::Connect(ConnectMsg::EditedAddress("https://a.vmwareidentity.com".into())));
    assert!(first.request().unwrap().hindrance.is_some());
}

#[test]
fn every_intent_survives_the_hand_over() {
    let intents = [
        Intent::Go,
        Intent::Send,
        Intent::CopyToken,
        Intent::Theme(Theme::System),
        Intent::Theme(Theme::Light),
        Intent::Theme(Theme::Dark),
    ];
    for intent in intents {
        let handover = handed_over(&mut first(None), Msg::Wanted(intent));
        assert_eq!(Handover::read(&handover.expose()), Some(handover));
    }
    for foreign in
        ["", "{}", "null", r#"{"saved":"","secret":"","pasted":"","way":"","intent":"x"}"#]
    {
        assert_eq!(Handover::read(foreign), None);
    }
}
