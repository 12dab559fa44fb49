//! The relay against real sockets: what it carries, what it refuses, and what it never does.
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

use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::{Duration, Instant};

use domain::access::client::Client;
use domain::access::tenant::Tenant;
use domain::access::token::{self, Token};
use domain::access::{directory, user};
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::envelope::reply_from_json;
use domain::wire::method::Method;
use domain::wire::reply::Reply;
use relay_support::{SECRET, carry, config, post, send, start, upstream, upstream_saying};
use serde_json::json;

const USERS: &str = "/SAAS/jersey/manager/api/scim/Users";

fn relayed(relay: std::net::SocketAddr, call: &Call) -> Reply {
    let answer = carry(relay, call);
    assert_eq!(answer.status, 200, "{answer:?}");
    reply_from_json(answer.text()).unwrap().reply
}

#[test]
fn a_token_a_directory_and_a_user_are_made_through_the_relay() {
    let practice = start(config(&[]));
    let relay = start(config(&[&practice.to_string()]));
    let tenant = Tenant::parse(&format!("http://{practice}/practice/relayed")).unwrap();
    let client = Client { id: "OktaSCIM".to_owned(), secret: Secret::new(SECRET) };

    let reply = relayed(relay, &token::request(&tenant, &client));
    let token = Token::read(&reply, Moment(0)).unwrap().access;
    let draft = directory::draft("Okta", &["okta.example.com"]);
    let reply = relayed(relay, &directory::create_call(&tenant, &token, &draft));
    assert_eq!(reply.status, 201, "{reply:?}");
    let body = json!({
        "schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"],
        "userName": "jdoe",
        "name": { "givenName": "Jane", "familyName": "Doe" },
        "emails": [{ "value": "jdoe@example.com" }],
        "externalId": "00u1",
        "urn:scim:schemas:extension:workspace:1.0": {
            "internalUserType": "PROVISIONED",
            "userPrincipalName": "jdoe@example.com",
            "domain": "okta.example.com",
        },
    });
    let reply = relayed(relay, &user::create_call(&tenant, &token, &body.to_string()));
    assert_eq!(reply.status, 201, "{reply:?}");
    let location = reply.header("Location").unwrap();
    assert!(
        location.starts_with(&format!("http://{practice}/practice/relayed/SAAS/")),
        "{location}"
    );
    let reply = relayed(relay, &user::find_call(&tenant, &token, "jdoe"));
    let found = user::read_found(&reply).unwrap();
    assert_eq!(found.len(), 1);
    let reply = relayed(relay, &user::set_active_call(&tenant, &token, &found[0].id, false));
    assert!(reply.is_success(), "{reply:?}");
}

#[test]
fn a_call_arrives_as_it_was_written_and_carries_nothing_of_the_browser() {
    let up = upstream_saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    let relay = start(config(&[&up.address.to_string()]));
    let call = Call::new(Method::Post, format!("http://{}{USERS}?a=%22b%2Fc%22", up.address))
        .with_header("Accept", "application/json")
        .with_header("Authorization", "Bearer t0ken")
        .with_header("Content-Type", "application/json")
        .with_body("{\"ä\": 1}");
    let envelope = domain::wire::envelope::call_to_json(&call);
    let (host, origin) = (relay.to_string(), format!("http://{relay}"));
    let headers = [
        ("Host", host.as_str()),
        ("Origin", &origin),
        ("Content-Type", "application/json"),
        ("Cookie", "session=1"),
        ("X-Forwarded-For", "10.0.0.1"),
        ("User-Agent", "Mozilla/5.0"),
    ];
    assert_eq!(send(relay, "POST /relay", &headers, &envelope).status, 200);
    let request = up.requests.lock().unwrap()[0].clone();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<&str> = head.lines().collect();
    assert_eq!(lines.remove(0), format!("POST {USERS}?a=%22b%2Fc%22 HTTP/1.1"));
    lines.sort_unstable();
    assert_eq!(
        lines,
        [
            "accept: application/json",
            "authorization: Bearer t0ken",
            "connection: close",
            "content-length: 9",
            "content-type: application/json",
            &format!("host: {}", up.address),
            concat!("user-agent: scim-workbench/", env!("CARGO_PKG_VERSION")),
        ]
    );
    assert_eq!(body, "{\"ä\": 1}");
}

#[test]
fn cookies_and_headers_of_the_connection_stay_behind() {
    let up = upstream_saying(
        "HTTP/1.1 201 Created\r\nSet-Cookie: a=b\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\n\
         Keep-Alive: timeout=5\r\nTransfer-Encoding: chunked\r\nLocation: /a\r\nETag: W/\"1\"\r\n\
         \r\n3\r\nabc\r\n0\r\n\r\n",
    );
    let relay = start(config(&[&up.address.to_string()]));
    let reply = relayed(relay, &Call::new(Method::Get, format!("http://{}{USERS}", up.address)));
    assert_eq!((reply.status, reply.body.as_str()), (201, "abc"));
    let expected = [("location", "/a"), ("etag", "W/\"1\"")];
    assert_eq!(reply.headers, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn a_redirect_is_handed_back_and_never_followed() {
    let trap = upstream_saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let location = format!("http://{}{USERS}", trap.address);
    let redirect =
        format!("HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n");
    let up = upstream(move |stream| stream.write_all(redirect.as_bytes()).unwrap());
    let hosts = [trap.address.to_string(), up.address.to_string()];
    let relay = start(config(&[&hosts[0], &hosts[1]]));
    let reply = relayed(relay, &Call::new(Method::Get, format!("http://{}{USERS}", up.address)));
    assert_eq!(reply.status, 302);
    assert_eq!(reply.header("Location"), Some(location.as_str()));
    assert!(trap.requests.lock().unwrap().is_empty());
}

#[test]
fn time_and_size_are_bounded() {
    let slow = upstream(|_| thread::sleep(Duration::from_secs(20)));
    let trickle = upstream(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
        for _ in 0..100 {
            thread::sleep(Duration::from_millis(100));
            let _ = stream.write_all(b"a");
        }
    });
    let huge = upstream(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        for _ in 0..200 {
            let _ = stream.write_all(&[b'a'; 1024]);
        }
    });
    let long_head = upstream(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nX: ");
        for _ in 0..200 {
            let _ = stream.write_all(&[b'a'; 1024]);
        }
    });
    let foreign = upstream_saying("SSH-2.0-OpenSSH_9.6\r\n");
    let silent = upstream_saying("");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let cases = [
        (slow.address, "timed-out"),
        (trickle.address, "timed-out"),
        (huge.address, "reply-too-large"),
        (long_head.address, "bad-reply"),
        (foreign.address, "bad-reply"),
        (silent.address, "unreachable"),
        (closed, "unreachable"),
    ];
    let mut settings = config(&["127.0.0.1:1"]);
    settings.allowed_hosts = cases
        .iter()
        .map(|(address, _)| relay::allowed_host::AllowedHost::parse(&address.to_string()).unwrap())
        .collect();
    settings.limits.total = Duration::from_millis(1500);
    settings.limits.reply_bytes = 100 * 1024;
    let relay = start(settings);
    for (address, code) in cases {
        let started = Instant::now();
        let answer = carry(relay, &Call::new(Method::Get, format!("http://{address}{USERS}")));
        assert_eq!(answer.code(), code);
        assert!(started.elapsed() < Duration::from_secs(8), "{code}");
    }
}

#[test]
fn an_answer_of_exactly_the_limit_passes_and_one_byte_more_does_not() {
    let up = upstream(|stream| {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        let _ = stream.write_all(&[b'a'; 1000]);
    });
    for (limit, expected) in [(1000, 200), (999, 502)] {
        let mut settings = config(&[&up.address.to_string()]);
        settings.limits.reply_bytes = limit;
        let call = Call::new(Method::Get, format!("http://{}{USERS}", up.address));
        assert_eq!(carry(start(settings), &call).status, expected);
    }
}

#[test]
fn a_name_that_leads_into_a_private_network_is_not_called() {
    let up = upstream_saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let mut settings = config(&[&format!("own.example:{}", up.address.port())]);
    for (name, address) in [
        ("evil.vmwareidentity.com", "127.0.0.1"),
        ("mixed.vmwareidentity.com", "93.184.215.14"),
        ("mixed.vmwareidentity.com", "::ffff:10.0.0.1"),
        ("own.example", "127.0.0.1"),
    ] {
        settings.pinned.push((name.to_owned(), address.parse().unwrap()));
    }
    let relay = start(settings);
    for host in ["evil.vmwareidentity.com", "mixed.vmwareidentity.com"] {
        let answer = carry(relay, &Call::new(Method::Get, format!("https://{host}{USERS}")));
        assert_eq!((answer.status, answer.code().as_str()), (403, "address-not-allowed"), "{host}");
    }
    let call = Call::new(Method::Get, format!("http://own.example:{}{USERS}", up.address.port()));
    assert_eq!(relayed(relay, &call).status, 200);
    let request = up.requests.lock().unwrap()[0].clone();
    assert!(request.contains(&format!("host: own.example:{}\r\n", up.address.port())), "{request}");
}

#[test]
fn what_the_guard_refuses_reaches_nobody() {
    let up = upstream_saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let relay = start(config(&[&up.address.to_string()]));
    let own = format!("http://{}", up.address);
    for (method, url, headers, code) in [
        ("GET", "https://evil.example/SAAS/x".to_owned(), json!([]), "host-not-allowed"),
        ("GET", format!("http://127.0.0.1:1{USERS}"), json!([]), "host-not-allowed"),
        (
            "GET",
            format!("http://localhost:{}{USERS}", up.address.port()),
            json!([]),
            "host-not-allowed",
        ),
        ("GET", format!("http://a@{}{USERS}", up.address), json!([]), "url-not-allowed"),
        ("GET", format!("{own}/SAAS/../etc"), json!([]), "path-not-allowed"),
        (
            "GET",
            format!("{own}/SAAS/API/1.0/REST/auth/system/login"),
            json!([]),
            "path-not-allowed",
        ),
        ("DELETE", format!("{own}{USERS}/1"), json!([]), "method-not-allowed"),
        ("GET", format!("{own}{USERS}"), json!([["Cookie", "a=b"]]), "header-not-allowed"),
        ("GET", format!("{own}{USERS}"), json!([["Accept", "a\r\nX: b"]]), "header-not-allowed"),
        ("TRACE", format!("{own}{USERS}"), json!([]), "not-a-call"),
    ] {
        let envelope = json!({ "method": method, "url": url, "headers": headers, "body": null });
        let answer = post(relay, &envelope.to_string());
        assert_eq!(answer.code(), code, "{method} {url}");
        assert!((400..500).contains(&answer.status));
    }
    assert!(up.requests.lock().unwrap().is_empty());
}

#[test]
fn only_the_servers_own_page_is_answered() {
    let relay = start(config(&[]));
    let port = relay.port();
    let (own, own_origin) = (relay.to_string(), format!("http://{relay}"));
    let (name, name_origin) = (format!("localhost:{port}"), format!("http://localhost:{port}"));
    let (evil, evil_origin) =
        (format!("evil.example:{port}"), format!("http://evil.example:{port}"));
    let json = "application/json";
    for (headers, expected) in [
        (vec![("Host", &*own), ("Origin", &own_origin), ("Content-Type", json)], "not-a-call"),
        (vec![("Host", &name), ("Origin", &name_origin), ("Content-Type", json)], "not-a-call"),
        (vec![("Host", &own), ("Content-Type", json)], "origin-not-allowed"),
        (vec![("Host", &own), ("Origin", "null"), ("Content-Type", json)], "origin-not-allowed"),
        (
            vec![("Host", &own), ("Origin", &evil_origin), ("Content-Type", json)],
            "origin-not-allowed",
        ),
        (
            vec![("Host", &evil), ("Origin", &evil_origin), ("Content-Type", json)],
            "origin-not-allowed",
        ),
        (
            vec![("Host", &evil), ("Origin", &own_origin), ("Content-Type", json)],
            "origin-not-allowed",
        ),
        (vec![("Host", &own), ("Origin", &own_origin), ("Content-Type", "text/plain")], "not-json"),
        (vec![("Host", &own), ("Origin", &own_origin)], "not-json"),
        (
            vec![
                ("Host", &own),
                ("Origin", &own_origin),
                ("Content-Type", json),
                ("Sec-Fetch-Site", "cross-site"),
            ],
            "origin-not-allowed",
        ),
    ] {
        assert_eq!(send(relay, "POST /relay", &headers, "[]").code(), expected, "{headers:?}");
    }
    let state = send(relay, "GET /relay", &[("Host", &own)], "");
    assert_eq!(
        state.json(),
        json!({ "relay": true, "practice": true, "version": env!("CARGO_PKG_VERSION") })
    );
    assert_eq!(state.header("access-control-allow-origin"), None);
    assert_eq!(send(relay, "GET /relay", &[("Host", &evil)], "").code(), "origin-not-allowed");
    let preflight = send(relay, "OPTIONS /relay", &[("Host", &own), ("Origin", &evil_origin)], "");
    assert_eq!(preflight.header("access-control-allow-origin"), None);
    assert_eq!(preflight.status, 405);
}

#[test]
fn an_envelope_that_is_too_large_or_no_call_is_refused() {
    let relay = start(config(&[]));
    assert_eq!(post(relay, &"a".repeat((1 << 20) + 1)).code(), "too-large");
    for envelope in ["", "{", "[]", "{}", r#"{"method":"GET","url":1,"headers":[],"body":null}"#] {
        assert_eq!(post(relay, envelope).code(), "not-a-call", "{envelope}");
    }
}

#[test]
fn a_relay_that_is_off_says_so() {
    let mut settings = config(&[]);
    settings.relay = false;
    settings.practice = None;
    let relay = start(settings);
    let host = relay.to_string();
    let state = send(relay, "GET /relay", &[("Host", &host)], "").json();
    assert_eq!((&state["relay"], &state["practice"]), (&json!(false), &json!(false)));
    assert_eq!(post(relay, "{}").code(), "relay-off");
    assert_eq!(send(relay, "GET /SAAS/x", &[("Host", &host)], "").code(), "practice-off");
}
