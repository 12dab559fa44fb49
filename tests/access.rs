//! Tenants, hosts, tokens, directories and users of Workspace ONE Access: tables of what is typed
//! and answered, and a golden file of every call. `UPDATE_GOLDEN=1` writes the golden file anew.
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
use domain::access::directory::{self, Directory};
use domain::access::host::{is_access_host, nearest_host};
use domain::access::jwt;
use domain::access::tenant::{self, Tenant};
use domain::access::token::{self, Token};
use domain::access::user::{self, Found};
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::reply::Reply;

const NOW: Moment = Moment(1_700_000_000_000);

#[test]
fn an_address_is_read_as_it_was_meant() {
    let rows = table("addresses.txt");
    assert!(rows.len() >= 30);
    for (typed, expected) in rows {
        let tenant = Tenant::parse(&typed);
        let actual = tenant.as_ref().map_or("none".to_owned(), |tenant| {
            let practice = if tenant.is_practice() { "practice" } else { "" };
            let text = format!("{} {} {practice}", tenant.base(), tenant.name().unwrap_or(""));
            text.trim().to_owned()
        });
        assert_eq!(actual, expected, "typed: {typed}");
        let reading = tenant::read(&typed);
        assert_eq!(reading.tenant, tenant);
        let base = tenant.map(|tenant| tenant.base());
        assert_eq!(reading.cleaned, base.filter(|base| *base != typed), "typed: {typed}");
    }
}

#[test]
fn whatever_was_typed_so_far_the_address_shown_reads_as_itself_and_holds_no_credentials() {
    for (typed, _) in table("addresses.txt") {
        for (end, _) in typed.char_indices() {
            let Some(tenant) = Tenant::parse(&typed[..end]) else { continue };
            let base = tenant.base();
            assert_eq!(Tenant::parse(&base), Some(tenant.clone()), "{base}");
            assert_eq!(tenant::read(&base).cleaned, None);
            assert!(!base.contains(['@', '?', '#', '\\', ' ']), "{base}");
            assert_eq!(base, base.trim_end_matches('/'));
            assert!(tenant.users_url().starts_with(&base));
        }
    }
}

#[test]
fn the_hosts_of_access_are_known_to_the_label() {
    for (host, expected) in table("hosts.txt") {
        let verdict = if is_access_host(&host) { "yes" } else { "no" };
        let actual = format!("{verdict} {}", nearest_host(&host).unwrap_or_default());
        assert_eq!(actual.trim(), expected, "host: {host}");
    }
}

#[test]
fn every_call_is_what_the_facts_say() {
    let token = Secret::new("TOKEN");
    let client = Client { id: "OktaSCIM".to_owned(), secret: Secret::new("s3cret") };
    let mut actual = String::new();
    for address in [
        "https://acme.vmwareidentity.com/SAAS/",
        "https://idm.corp.local/SAAS/t/acme",
        "http://127.0.0.1:8080/practice/room1",
    ] {
        let tenant = Tenant::parse(address).unwrap();
        writeln!(actual, "# {address}\n").unwrap();
        let directory = directory::draft("Okta \"Ünï\"", &["acme.example", "b.example"]);
        for call in [
            token::request(&tenant, &client),
            directory::create_call(&tenant, &token, &directory),
            directory::list_call(&tenant, &token),
            directory::domains_call(&tenant, &token, "a/b c"),
            user::create_call(&tenant, &token, &user::draft("acme.example")),
            user::find_call(&tenant, &token, "o'brien \"q\" \\ +ü&x"),
            user::set_active_call(&tenant, &token, "7f", false),
            user::set_active_call(&tenant, &token, "../x", true),
        ] {
            writeln!(actual, "{}", wire(&call)).unwrap();
        }
    }
    golden("calls.golden", &actual);
}

#[test]
fn a_directory_without_domains_is_still_json() {
    let body = directory::draft("", &[]);
    assert_eq!(
        body,
        "{\n  \"type\": \"OTHER_DIRECTORY\",\n  \"domains\": [],\n  \"name\": \"\"\n}"
    );
}

#[test]
fn an_answer_gives_a_token_or_the_reason_why_not() {
    let read = |status, body: &str| Token::read(&Reply::new(status).with_body(body), NOW);
    let token = read(200, r#"{"access_token":"a.b.c","expires_in":10799}"#).unwrap();
    assert_eq!(token.access.expose(), "a.b.c");
    assert_eq!(token.remaining_seconds(NOW.plus_seconds(799)), Some(10_000));
    assert_eq!(token.remaining_seconds(NOW.plus_seconds(10_800)), Some(-1));
    let text = read(200, r#"{"access_token":"x","expires_in":"60"}"#).unwrap();
    assert_eq!(text.expires_in, Some(60));
    let lasting = read(200, r#"{"access_token":"x","expires_in":null}"#).unwrap();
    assert_eq!(lasting.expires_at(), None);
    assert_eq!(read(200, "<html>"), Err("The answer is not JSON.".to_owned()));
    assert_eq!(read(200, "{}"), Err("The answer has no access_token.".to_owned()));
    assert_eq!(
        read(400, r#"{"access_token":"x"}"#),
        Err("The answer is 400, not a token.".to_owned())
    );
}

#[test]
fn a_token_ends_with_the_earlier_of_the_answer_and_its_own_claim() {
    let now = NOW.epoch_seconds();
    let jwt = |exp: i64| format!("eyJ.{}.s", base64_url(&format!("{{\"exp\":{exp}}}")));
    let token = |exp, expires_in: i64| {
        let body = format!("{{\"access_token\":\"{}\",\"expires_in\":{expires_in}}}", jwt(exp));
        Token::read(&Reply::new(200).with_body(body), NOW).unwrap()
    };
    assert_eq!(token(now + 50, 100).remaining_seconds(NOW), Some(50));
    assert_eq!(token(now + 100, 50).remaining_seconds(NOW), Some(50));
    let pasted = Token::pasted(&jwt(now - 5), NOW).unwrap();
    assert_eq!(pasted.remaining_seconds(NOW), Some(-5));
}

#[test]
fn a_pasted_token_is_found_in_what_surrounds_it() {
    for (pasted, expected) in table("pasted_tokens.txt") {
        let token = Token::pasted(&pasted.replace("\\n", "\n"), NOW);
        let actual = token.map_or("none".to_owned(), |token| token.access.expose().to_owned());
        assert_eq!(actual, expected, "pasted: {pasted}");
    }
}

#[test]
fn the_claims_of_a_token_are_read_and_nothing_else_is() {
    let payload = base64_url(
        r#"{"iss":"https://acme.vmwareidentity.com/SAAS/auth","sub":"1","cid":"OktaSCIM","exp":1700000100.9,"iat":"1700000000","prn":"x"}"#,
    );
    let claims = jwt::read(&format!("eyJ.{payload}.sig")).unwrap();
    assert_eq!(claims.iss.as_deref(), Some("https://acme.vmwareidentity.com/SAAS/auth"));
    assert_eq!(claims.cid.as_deref(), Some("OktaSCIM"));
    assert_eq!(claims.exp, Some(Moment(1_700_000_100_000)));
    assert_eq!(claims.iat, Some(Moment(1_700_000_000_000)));
    for exp in ["1.7e9", "\"soon\"", "1.x", "null", "[1]"] {
        let payload = base64_url(&format!("{{\"exp\":{exp}}}"));
        assert_eq!(jwt::read(&format!("a.{payload}.c")).and_then(|it| it.exp), None, "{exp}");
    }
    for text in ["", "a.b", "a.b.c.d", "a.!.c", "a.e.c", "..", &format!("a.{}.c", base64_url("[]"))]
    {
        assert_eq!(jwt::read(text), None, "{text}");
    }
}

#[test]
fn directories_are_read_under_every_name_of_their_keys() {
    let read = |body: &str| directory::read_list(&Reply::new(200).with_body(body));
    let list = read(
        r#"{"items":[
            {"type":"OTHER_DIRECTORY","name":"A","directoryId":"1","domains":["a.example"],"userCount":3},
            {"type":"JIT_DIRECTORY","name":"B","directoryConfigurationId":"2","userstoreId":"9"},
            {"type":"LOCAL_DIRECTORY","name":"C","userStoreId":"3","countDomains":1,"domains":[{"name":"c.example"},{}]}
        ]}"#,
    )
    .unwrap();
    let of = |id: &str, name: &str, kind: &str, domains: &[&str], users| Directory {
        id: id.to_owned(),
        name: name.to_owned(),
        kind: kind.to_owned(),
        domains: domains.iter().map(|&it| it.to_owned()).collect(),
        users,
    };
    let expected = vec![
        of("1", "A", "OTHER_DIRECTORY", &["a.example"], Some(3)),
        of("2", "B", "JIT_DIRECTORY", &[], None),
        of("3", "C", "LOCAL_DIRECTORY", &["c.example"], None),
    ];
    assert_eq!(list, expected);
    assert_eq!(read(r#"{"Items":[]}"#), Ok(vec![]));
    assert_eq!(read("[]"), Ok(vec![]));
    assert!(read(r#"{"items":{}}"#).is_err() && read("").is_err() && read("{}").is_err());
    let failed = directory::read_list(&Reply::new(401).with_body(r#"{"items":[]}"#));
    assert_eq!(failed, Err("The answer is 401.".to_owned()));
}

#[test]
fn a_created_directory_and_its_domains_are_read() {
    let created = |body: &str| directory::read_created(&Reply::new(201).with_body(body));
    let made = created(r#"{"name":"A","directoryConfigurationId":"x","directoryId":""}"#).unwrap();
    assert_eq!((made.id.as_str(), made.name.as_str()), ("x", "A"));
    assert!(created(r#"{"name":"A"}"#).is_err() && created("").is_err());
    let domains = |body: &str| directory::read_domains(&Reply::new(200).with_body(body));
    let both = r#"{"items":["a.example",{"domain":"b.example"},{"name":"c.example"},7]}"#;
    let expected = ["a.example", "b.example", "c.example"].map(str::to_owned).to_vec();
    assert_eq!(domains(both), Ok(expected));
}

#[test]
fn users_are_read_whatever_the_case_of_their_names() {
    let found = |body: &str| user::read_found(&Reply::new(200).with_body(body));
    let one = r#"{"totalResults":1,"resources":[{"id":"7","UserName":"jdoe","Active":"true",
        "URN:scim:schemas:extension:workspace:1.0":{"internalUserType":"PROVISIONED","domain":"a.example"}},
        {"userName":"without id"}]}"#;
    let expected = Found {
        id: "7".to_owned(),
        user_name: "jdoe".to_owned(),
        active: Some(true),
        user_type: Some("PROVISIONED".to_owned()),
        domain: Some("a.example".to_owned()),
    };
    assert_eq!(found(one), Ok(vec![expected]));
    assert_eq!(found(r#"{"totalResults":0}"#), Ok(vec![]));
    assert!(found("{}").is_err() && found("<p>").is_err());
    let user = user::read_user(&Reply::new(201).with_body(r#"{"id":"7","active":false}"#)).unwrap();
    assert_eq!((user.active, user.user_type, user.domain), (Some(false), None, None));
    assert!(user::read_user(&Reply::new(201).with_body(r#"{"id":""}"#)).is_err());
}

/// The rows of a table: what stands before ` => ` and after it.
fn table(name: &str) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    let rows = text.lines().filter(|line| !line.starts_with("# "));
    let rows = rows.map(|row| row.split_once(" => ").unwrap_or_else(|| panic!("no row: {row}")));
    rows.map(|(typed, read)| (typed.replace('~', " "), read.to_owned())).collect()
}

fn golden(name: &str, actual: &str) {
    let path = folder().join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, actual).unwrap();
    }
    assert_eq!(actual, std::fs::read_to_string(path).unwrap());
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/access")
}

/// A call as it goes over the wire.
fn wire(call: &Call) -> String {
    let mut text = format!("{} {}\n", call.method, call.url);
    for header in &call.headers {
        writeln!(text, "{}: {}", header.name, header.expose()).unwrap();
    }
    if let Some(body) = &call.body {
        writeln!(text, "\n{body}").unwrap();
    }
    text
}

fn base64_url(text: &str) -> String {
    domain::wire::base64::encode_url(text)
}
