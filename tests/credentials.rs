//! The client, its secret and a pasted token in the first step: what is said of them, what is
//! mended, and that no text with a secret in it is kept.
#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, reason = "tests")]

use domain::check::report::Report;
use domain::check::subject::Kind;
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::base64::encode_url;
use page::state::connect::ConnectMsg;
use page::state::doc::Doc;
use page::state::effect::Effect;
use page::state::model::{Model, Start};
use page::state::msg::Msg;
use page::state::transport::Transport;

const NOW: Moment = Moment(1_800_000_000_000);

fn fresh() -> Model {
    let mut model = Model::new(&Start { now: NOW, seed: 7, ..Start::default() });
    model.update(Msg::Connect(ConnectMsg::ChoseTransport(Transport::Direct)));
    let address = "https://acme.vmwareidentity.com".to_owned();
    model.update(Msg::Connect(ConnectMsg::EditedAddress(address)));
    model
}

fn tell(model: &mut Model, msg: ConnectMsg) {
    model.update(Msg::Connect(msg));
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.diagnostics.iter().map(|it| it.code).collect()
}

fn token(claims: &str) -> String {
    [r#"{"alg":"none"}"#, claims, "practice"].map(encode_url).join(".")
}

#[test]
fn a_client_id_with_a_foreign_sign_is_mended_before_it_is_sent() {
    let mut model = fresh();
    tell(&mut model, ConnectMsg::EditedSecret(Secret::new("s")));
    assert!(model.request().unwrap().hindrance.is_none());
    for (id, code) in [("", "missing-client"), ("Okta SCIM", "malformed-client-id")] {
        tell(&mut model, ConnectMsg::EditedClientId(id.to_owned()));
        assert_eq!(codes(&model.connect.client_id_report()), [code]);
        let hindrance = model.request().unwrap().hindrance.unwrap();
        assert_eq!(hindrance.text, "Mend the client id");
    }
    tell(&mut model, ConnectMsg::EditedClientId("“OktaSCIM”".to_owned()));
    tell(&mut model, ConnectMsg::FixedClientId(0));
    assert_eq!(model.connect.client_id, "OktaSCIM");
}

#[test]
fn what_was_copied_along_with_a_secret_is_said_and_hinders_nothing() {
    let mut model = fresh();
    tell(&mut model, ConnectMsg::EditedSecret(Secret::new("3dc9f1 ")));
    assert_eq!(codes(&model.connect.secret_report()), ["padded-value"]);
    assert!(model.request().unwrap().hindrance.is_none());
    tell(&mut model, ConnectMsg::FixedSecret(7));
    tell(&mut model, ConnectMsg::FixedSecret(0));
    assert_eq!(model.connect.secret.expose(), "3dc9f1");
}

#[test]
fn a_pasted_token_is_judged_for_this_tenant_and_this_moment() {
    let mut model = fresh();
    assert_eq!(codes(&model.connect.pasted_report(NOW)), [""; 0]);
    let good =
        r#"{"iss":"https://acme.vmwareidentity.com/SAAS/auth","iat":1800000000,"exp":1900000000}"#;
    for (claims, wanted) in [
        (good.to_owned(), vec![]),
        (good.replace("acme", "other"), vec!["foreign-token"]),
        (good.replace("1900000000", "1799999999"), vec!["expired-token"]),
        (good.replace("1900000000", "1800010799"), vec!["short-lived-token"]),
    ] {
        tell(&mut model, ConnectMsg::EditedPastedToken(Secret::new(token(&claims))));
        assert_eq!(codes(&model.connect.pasted_report(NOW)), wanted, "{claims}");
    }
    let marked = format!("Bearer {}", token(good));
    tell(&mut model, ConnectMsg::EditedPastedToken(Secret::new(marked)));
    assert_eq!(codes(&model.connect.pasted_report(NOW)), ["decorated-token"]);
    assert!(model.connect.token().is_some());
    tell(&mut model, ConnectMsg::FixedPastedToken(0));
    assert_eq!(model.connect.pasted.expose(), token(good));
}

#[test]
fn a_text_that_is_a_secret_is_checked_and_not_kept() {
    let mut model = fresh();
    let kept = |model: &mut Model, text: String| {
        let wishes = model.update(Msg::EditedText(Doc::Check, text.into()));
        wishes
            .into_iter()
            .any(|it| matches!(it, Effect::SaveDrafts(text) if text.text().contains("hunter2")))
    };
    assert!(kept(&mut model, "{\"userName\": \"hunter2\"}".to_owned()));
    let token = token("{\"hunter2\":1}").replace("cHJhY3RpY2U", "hunter2");
    for text in [
        "grant_type=client_credentials&client_secret=hunter2".to_owned(),
        "{\"access_token\": \"hunter2\"}".to_owned(),
        format!("Bearer {token}"),
        token,
    ] {
        assert!(!kept(&mut model, text.clone()), "{text}");
        assert!(model.check.draft.kind.is_secret());
    }
    model.update(Msg::ChoseCheckKind(Some(Kind::User)));
    assert!(!kept(&mut model, "Bearer eyJhunter2".to_owned()));
    model.update(Msg::ChoseCheckKind(Some(Kind::Token)));
    assert!(!kept(&mut model, "hunter2".to_owned()));
}
