//! What answers mean: cases of requests with their answers, and golden files of what the page
//! says to each. `UPDATE_GOLDEN=1 cargo test -p domain --test explain` writes the golden files anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use domain::access::client::Client;
use domain::access::tenant::{PRACTICE_BASE, Tenant};
use domain::access::token::{self, Token};
use domain::access::{directory, user};
use domain::check::context::Context;
use domain::explain::explain::explain;
use domain::explain::explanation::{Explanation, Tone};
use domain::explain::life::life;
use domain::practice;
use domain::practice::handle::handle;
use domain::practice::tenant::CLIENT_ID;
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::authorization::Authorization;
use domain::wire::call::Call;
use domain::wire::failure::Failure;
use domain::wire::header::{AUTHORIZATION, CONTENT_TYPE};
use domain::wire::method::Method;
use domain::wire::reply::Reply;

const ROUTES: [&str; 6] = ["connect", "directory", "user", "okta", "check", "practice"];

#[test]
fn the_answers_of_the_token_endpoint_are_explained() {
    check("token");
}

#[test]
fn the_answers_of_the_directories_are_explained() {
    check("directory");
}

#[test]
fn the_answers_of_the_users_are_explained() {
    check("user");
}

#[test]
fn the_answers_that_mean_the_same_everywhere_and_failures_are_explained() {
    check("status");
}

#[test]
fn a_span_of_time_is_never_rounded_up() {
    let spans = [
        (-5, "no time"),
        (0, "no time"),
        (1, "1 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h"),
        (10_799, "2 h 59 min"),
        (21_600, "6 h"),
        (172_799, "47 h 59 min"),
        (172_800, "2 days"),
        (31_536_000, "365 days"),
    ];
    for (seconds, text) in spans {
        assert_eq!(life(seconds), text);
    }
}

#[test]
fn a_walk_through_the_practice_tenant_is_read_and_explained() {
    let now = Moment(1_700_000_000_000);
    let mut practice = practice::tenant::Tenant::new(PRACTICE_BASE, Secret::new("right"), 7);
    let tenant = Tenant::practice();
    let client = |secret: &str| Client { id: CLIENT_ID.to_owned(), secret: Secret::new(secret) };
    let mut text = String::new();
    let mut send = |title: &str, call: &Call, now: Moment| {
        let reply = handle(&mut practice, call, now);
        let explanation = shown(&explain(call, Ok(&reply), &Context::default()));
        writeln!(text, "### {title} ({})\n{explanation}", reply.status).unwrap();
        reply
    };
    send("a wrong secret", &token::request(&tenant, &client("wrong")), now);
    let reply = send("the token", &token::request(&tenant, &client("right")), now);
    let token = Token::read(&reply, now).unwrap();
    assert_eq!(token.claims.as_ref().and_then(|it| it.cid.as_deref()), Some(CLIENT_ID));
    let end = token.expires_at().unwrap();
    let token = token.access;

    send("no Other directory yet", &directory::list_call(&tenant, &token), now);
    let body = directory::draft("Okta", &["acme.example"]);
    let create = directory::create_call(&tenant, &token, &body);
    let made = directory::read_created(&send("the directory", &create, now)).unwrap();
    assert_eq!((made.name.as_str(), made.kind.as_str()), ("Okta", directory::OTHER));
    send("the directory again", &create, now);
    let list = send("the list", &directory::list_call(&tenant, &token), now);
    let list = directory::read_list(&list).unwrap();
    assert!(list.iter().any(|it| it.id == made.id));
    let domains = send("its domains", &directory::domains_call(&tenant, &token, &made.id), now);
    assert_eq!(directory::read_domains(&domains), Ok(vec!["acme.example".to_owned()]));

    let draft = user::draft("acme.example");
    send("the empty draft", &user::create_call(&tenant, &token, &draft), now);
    let body = draft
        .replace(r#""userName": """#, r#""userName": "jdoe""#)
        .replace(r#"Name": """#, r#"Name": "x""#)
        .replace(r#""value": """#, r#""value": "jdoe@acme.example""#)
        .replace(r#""externalId": """#, r#""externalId": "00u1""#);
    send("nobody yet", &user::find_call(&tenant, &token, "jdoe"), now);
    let create = user::create_call(&tenant, &token, &body);
    let made = user::read_user(&send("the user", &create, now)).unwrap();
    assert_eq!(made.user_type.as_deref(), Some("PROVISIONED"));
    assert_eq!(made.domain.as_deref(), Some("acme.example"));
    send("the user again", &create, now);
    let local = r#"{"userName":"local","name":{"givenName":"a","familyName":"b"},"emails":["c"]}"#;
    send("a local user", &user::create_call(&tenant, &token, local), now);
    let elsewhere = body.replace("acme.example\",", "other.example\",").replace("jdoe", "j2");
    send("a foreign domain", &user::create_call(&tenant, &token, &elsewhere), now);
    send("deactivated", &user::set_active_call(&tenant, &token, &made.id, false), now);
    let found = send("found", &user::find_call(&tenant, &token, "JDoe"), now);
    assert_eq!(user::read_found(&found).unwrap()[0].active, Some(false));
    send("reactivated", &user::set_active_call(&tenant, &token, &made.id, true), now);
    send("nobody of this id", &user::set_active_call(&tenant, &token, "00u1", true), now);
    let put = Call { method: Method::Put, url: tenant.user_url(&made.id), ..create };
    send("PUT", &put, now);
    send("once the token has ended", &directory::list_call(&tenant, &token), end.plus_seconds(1));
    compare("practice", &text);
}

/// Explains each case of an area and compares the whole with its golden file.
fn check(area: &str) {
    let cases = std::fs::read_to_string(folder().join(format!("{area}.cases"))).unwrap();
    let mut actual = String::new();
    for case in cases.split("\n### ").skip(1) {
        let (name, case) = case.split_once('\n').unwrap();
        let explanation = explained(case);
        for step in &explanation.steps {
            let place = step.place.as_ref();
            assert!(place.is_none_or(|it| ROUTES.contains(&it.route)), "{name}: {step:?}");
        }
        let is_bad = explanation.tone == Tone::Bad;
        assert!(!is_bad || !explanation.steps.is_empty() || !case.contains("HTTP 4"), "{name}");
        writeln!(actual, "### {name}\n{}", shown(&explanation)).unwrap();
    }
    compare(area, &actual);
}

/// Compares what an area says with its golden file, case by case.
fn compare(area: &str, actual: &str) {
    let golden = folder().join(format!("{area}.golden"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, actual).unwrap();
    }
    let expected = std::fs::read_to_string(&golden).unwrap();
    for (actual, expected) in actual.split("\n### ").zip(expected.split("\n### ")) {
        assert_eq!(actual, expected);
    }
    assert_eq!(actual.len(), expected.len(), "{area}: a case is missing on one side");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/explain")
}

fn explained(case: &str) -> Explanation {
    let outcome_at = case.find("\nHTTP ").or_else(|| case.find("\nFAILURE ")).unwrap();
    let (request, outcome) = case.split_at(outcome_at);
    let call = call(request);
    let outcome = outcome.trim_start();
    match outcome.strip_prefix("FAILURE ") {
        Some(failure) => explain(&call, Err(&read_failure(failure.trim())), &Context::default()),
        None => explain(&call, Ok(&reply(outcome)), &Context::default()),
    }
}

fn call(text: &str) -> Call {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (method, address) = lines.next().unwrap().split_once(' ').unwrap();
    let url = match address.starts_with('/') {
        true => format!("https://acme.vmwareidentity.com{address}"),
        false => address.to_owned(),
    };
    let mut call = Call::new(Method::parse(method).unwrap(), url);
    for line in lines {
        let (name, value) = line.split_once(':').unwrap();
        call = call.with_header(name, value.trim());
    }
    if call.header(AUTHORIZATION).is_none() {
        call = call.with_authorization(Authorization::parse("Bearer token"));
    }
    if call.header(CONTENT_TYPE).is_none() {
        call = call.with_header(CONTENT_TYPE, "application/json");
    }
    if body.is_empty() { call } else { call.with_body(body) }
}

fn reply(text: &str) -> Reply {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let status = lines.next().unwrap().strip_prefix("HTTP ").unwrap().trim().parse().unwrap();
    let mut reply = Reply::new(status).with_body(body.trim_end());
    for line in lines {
        let (name, value) = line.split_once(':').unwrap();
        reply = reply.with_header(name, value.trim());
    }
    reply
}

fn read_failure(text: &str) -> Failure {
    let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
    match kind {
        "no-cors" => Failure::NoCors,
        "mixed-content" => Failure::MixedContent,
        "unreachable" => Failure::Unreachable,
        "offline" => Failure::Offline,
        "local-network-access" => Failure::LocalNetworkAccess,
        "timed-out" => Failure::TimedOut(rest.parse().unwrap()),
        "relay" => {
            let (code, detail) = rest.split_once(' ').unwrap_or((rest, ""));
            Failure::Relay { code: code.to_owned(), detail: detail.to_owned() }
        }
        "no-relay" => Failure::NoRelay,
        other => panic!("no such failure: {other}"),
    }
}

fn shown(explanation: &Explanation) -> String {
    let mut text = format!("{:?}: {}\n", explanation.tone, explanation.what);
    for cause in &explanation.causes {
        let who = format!("{}, {}", cause.source.name, cause.source.confidence.as_str());
        let found = cause.found_at.as_ref().map(|it| format!(" found at {}", it.fragment()));
        writeln!(text, "  because {} ({who}){}", cause.text, found.unwrap_or_default()).unwrap();
    }
    for step in &explanation.steps {
        let place = step.place.as_ref().map_or("elsewhere".to_owned(), |it| it.fragment());
        writeln!(text, "  → {place} {}", step.text).unwrap();
    }
    text
}
