//! The practice tenants over HTTP: rooms that do not know each other, open to pages, bounded.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking, also in its helpers"
)]

#[path = "relay_support.rs"]
mod relay_support;

use std::net::SocketAddr;
use std::thread;

use relay_support::{Answer, SECRET, config, send, start};
use serde_json::{Value, json};

const USERS: &str = "SAAS/jersey/manager/api/scim/Users";
const DIRECTORIES: &str = "SAAS/jersey/manager/api/connectormanagement/directoryconfigs";

fn token(server: SocketAddr, prefix: &str) -> String {
    let host = server.to_string();
    let form = format!(
        "grant_type=client_credentials&client_id=OktaSCIM&client_secret={}&scope=admin",
        SECRET.replace(' ', "+")
    );
    let headers = [("Host", &*host), ("Content-Type", "application/x-www-form-urlencoded")];
    let answer = send(server, &format!("POST {prefix}/SAAS/auth/oauthtoken"), &headers, &form);
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.json()["access_token"].as_str().unwrap().to_owned()
}

fn with_token(server: SocketAddr, first_line: &str, token: &str, body: &Value) -> Answer {
    let (host, credentials) = (server.to_string(), format!("Bearer {token}"));
    let headers = [
        ("Host", &*host),
        ("Authorization", &credentials),
        ("Content-Type", "application/json"),
        ("Origin", "https://pages.example"),
    ];
    let body = if body.is_null() { String::new() } else { body.to_string() };
    send(server, first_line, &headers, &body)
}

#[test]
fn a_room_knows_nothing_of_another() {
    let server = start(config(&[]));
    let (a, b) = (token(server, "/practice/a"), token(server, "/practice/b"));
    let body = json!({ "type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example"] });
    let made = with_token(server, &format!("POST /practice/a/{DIRECTORIES}"), &a, &body);
    assert_eq!(made.status, 201, "{made:?}");
    let list = |room: &str, token: &str| {
        with_token(server, &format!("GET /practice/{room}/{DIRECTORIES}"), token, &Value::Null)
    };
    assert!(list("a", &a).text().contains("okta.example"));
    assert_eq!(list("b", &b).status, 200);
    assert!(!list("b", &b).text().contains("okta.example"));
    assert_eq!(list("b", &a).status, 401, "a token of room a opened room b");
    let again = with_token(server, &format!("POST /practice/b/{DIRECTORIES}"), &b, &body);
    assert_eq!(again.status, 201, "{again:?}");
}

#[test]
fn the_tenant_at_the_root_is_the_room_practice() {
    let server = start(config(&[]));
    let token = token(server, "");
    let path = format!("GET /practice/practice/{USERS}");
    assert_eq!(with_token(server, &path, &token, &Value::Null).status, 200);
    assert_eq!(with_token(server, &format!("GET /{USERS}"), &token, &Value::Null).status, 200);
    let other = format!("GET /practice/other/{USERS}");
    assert_eq!(with_token(server, &other, &token, &Value::Null).status, 401);
}

#[test]
fn links_begin_with_the_host_that_was_asked() {
    let server = start(config(&[]));
    let token = token(server, "/practice/r");
    let user = json!({
        "schemas": ["urn:scim:schemas:core:1.0"],
        "userName": "local",
        "name": { "givenName": "A", "familyName": "B" },
        "emails": [{ "value": "a@b.example" }],
    });
    let host = format!("localhost:{}", server.port());
    let credentials = format!("Bearer {token}");
    let headers =
        [("Host", &*host), ("Authorization", &credentials), ("Content-Type", "application/json")];
    let made = send(server, &format!("POST /practice/r/{USERS}"), &headers, &user.to_string());
    assert_eq!(made.status, 201, "{made:?}");
    let location = made.header("location").unwrap();
    assert!(location.starts_with(&format!("http://{host}/practice/r/{USERS}/")), "{location}");
}

#[test]
fn any_page_may_ask_and_read() {
    let server = start(config(&[]));
    let host = server.to_string();
    let headers = [
        ("Host", &*host),
        ("Origin", "https://pages.example"),
        ("Access-Control-Request-Method", "PATCH"),
        ("Access-Control-Request-Headers", "authorization,content-type"),
        ("Access-Control-Request-Private-Network", "true"),
    ];
    let asked = send(server, &format!("OPTIONS /practice/r/{USERS}/1"), &headers, "");
    assert_eq!(asked.status, 204);
    for (name, value) in [
        ("access-control-allow-origin", "*"),
        ("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE"),
        (
            "access-control-allow-headers",
            "Authorization, Content-Type, Accept, X-HTTP-Method-Override",
        ),
        ("access-control-allow-private-network", "true"),
        ("access-control-max-age", "600"),
    ] {
        assert_eq!(asked.header(name), Some(value));
    }
    let refused = send(server, &format!("GET /practice/r/{USERS}"), &headers, "");
    assert_eq!(refused.status, 401);
    assert_eq!(refused.header("access-control-allow-origin"), Some("*"));
    assert_eq!(
        refused.header("access-control-expose-headers"),
        Some("Location, ETag, X-Practice-Modelled")
    );
}

#[test]
fn what_is_no_call_to_a_room_is_a_problem_that_pages_can_read() {
    let mut settings = config(&[]);
    settings.limits.rooms = 2;
    let server = start(settings);
    let host = server.to_string();
    let host = ("Host", &*host);
    for (first_line, headers, body, code) in [
        ("GET /practice/a.b/SAAS/x", vec![host], String::new(), "room-not-allowed"),
        ("GET /practice/a%2Fb/SAAS/x", vec![host], String::new(), "room-not-allowed"),
        ("TRACE /practice/a/SAAS/x", vec![host], String::new(), "method-not-allowed"),
        ("POST /practice/a/SAAS/x", vec![host], "a".repeat((1 << 20) + 1), "too-large"),
        ("GET /practice/a/SAAS/x", vec![("Host", "a b")], String::new(), "origin-not-allowed"),
        ("GET /practice/a.b", vec![host], String::new(), "room-not-allowed"),
    ] {
        let answer = send(server, first_line, &headers, &body);
        assert_eq!(answer.code(), code, "{first_line}");
        assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
    }
    for (room, status) in [("one", 401), ("two", 401), ("three", 503), ("one", 401)] {
        let answer = send(server, &format!("GET /practice/{room}/{USERS}"), &[host], "");
        assert_eq!(answer.status, status, "{room}");
    }
    let welcome = send(server, "GET /practice/one", &[host], "");
    assert!(welcome.text().contains(&format!("http://{server}/practice/one\n")), "{welcome:?}");
}

#[test]
fn many_at_once_in_many_rooms_keep_apart() {
    let server = start(config(&[]));
    let pupils = (0..8).map(|pupil| {
        thread::spawn(move || {
            let prefix = format!("/practice/pupil-{pupil}");
            let token = token(server, &prefix);
            for number in 0..5 {
                let name = format!("directory {pupil} {number}");
                let domain = format!("d{number}.example");
                let body = json!({ "type": "OTHER_DIRECTORY", "name": name, "domains": [domain] });
                let first_line = format!("POST {prefix}/{DIRECTORIES}");
                assert_eq!(with_token(server, &first_line, &token, &body).status, 201);
            }
            let first_line = format!("GET {prefix}/{DIRECTORIES}");
            let list = with_token(server, &first_line, &token, &Value::Null).json();
            let names = list["items"].as_array().unwrap().iter().map(|it| it["name"].to_string());
            let own = names.filter(|it| it.contains(&format!("directory {pupil} "))).count();
            assert_eq!((own, list["items"].as_array().unwrap().len()), (5, 6));
        })
    });
    for pupil in pupils.collect::<Vec<_>>() {
        pupil.join().unwrap();
    }
}
