//! The page as it is served: media types, copies, caching, and the headers that keep it to itself.
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

use relay::site::{CONTENT_SECURITY_POLICY, Embedded};
use relay_support::{Answer, config, send, start, start_with};

static FILES: [Embedded; 6] = [
    Embedded { name: "index.html", tag: "1", bytes: b"<!doctype html>" },
    Embedded { name: "index.html.br", tag: "2", bytes: b"brotli page" },
    Embedded { name: "page-0123456789abcdef.wasm", tag: "3", bytes: b"\0asm" },
    Embedded { name: "page-0123456789abcdef.wasm.br", tag: "4", bytes: b"brotli" },
    Embedded { name: "page-0123456789abcdef.wasm.gz", tag: "5", bytes: b"gzip" },
    Embedded { name: "style.css", tag: "6", bytes: b"a{}" },
];

const WASM: &str = "/page-0123456789abcdef.wasm";

fn server() -> SocketAddr {
    start_with(config(&[]), &FILES)
}

fn get(server: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Answer {
    let host = server.to_string();
    let headers: Vec<(&str, &str)> =
        [("Host", host.as_str())].into_iter().chain(headers.iter().copied()).collect();
    send(server, &format!("GET {path}"), &headers, "")
}

#[test]
fn the_page_comes_with_headers_that_keep_it_to_itself() {
    let server = server();
    for path in ["/", "/index.html", WASM, "/style.css", "/nowhere"] {
        let answer = get(server, path, &[]);
        for (name, value) in [
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{path}");
        }
    }
    assert!(!CONTENT_SECURITY_POLICY.contains("unsafe-inline"));
    assert!(!CONTENT_SECURITY_POLICY.contains("'unsafe-eval'"));
    assert!(!CONTENT_SECURITY_POLICY.contains("  "), "{CONTENT_SECURITY_POLICY}");
}

#[test]
fn the_smallest_copy_that_the_client_takes_is_sent() {
    let server = server();
    for (accepted, body, coding, tag) in [
        ("gzip, deflate, br", "brotli", Some("br"), "\"4\""),
        ("gzip", "gzip", Some("gzip"), "\"5\""),
        ("br;q=0, gzip", "gzip", Some("gzip"), "\"5\""),
        ("identity", "\0asm", None, "\"3\""),
    ] {
        let answer = get(server, WASM, &[("Accept-Encoding", accepted)]);
        assert_eq!(answer.text(), body, "{accepted}");
        assert_eq!(answer.header("content-encoding"), coding);
        assert_eq!(answer.header("etag"), Some(tag));
        assert_eq!(answer.header("vary"), Some("Accept-Encoding"));
        assert_eq!(answer.header("content-type"), Some("application/wasm"));
    }
    let answer = get(server, "/", &[("Accept-Encoding", "gzip")]);
    assert_eq!((answer.text(), answer.header("content-encoding")), ("<!doctype html>", None));
}

#[test]
fn hashed_names_are_kept_and_all_others_asked_for_anew() {
    let server = server();
    for (path, expected) in [
        ("/", "no-cache"),
        ("/style.css", "no-cache"),
        (WASM, "public, max-age=31536000, immutable"),
    ] {
        assert_eq!(get(server, path, &[]).header("cache-control"), Some(expected), "{path}");
    }
    for (known, status) in
        [("\"6\"", 304), ("W/\"6\"", 304), ("\"1\", \"6\"", 304), ("*", 304), ("\"7\"", 200)]
    {
        let answer = get(server, "/style.css", &[("If-None-Match", known)]);
        assert_eq!(answer.status, status, "{known}");
        assert_eq!(answer.body.is_empty(), status == 304);
        assert_eq!(answer.header("etag"), Some("\"6\""));
    }
}

#[test]
fn head_and_other_methods_and_other_paths_are_answered() {
    let server = server();
    let host = server.to_string();
    let head = send(server, "HEAD /style.css", &[("Host", &host)], "");
    assert_eq!((head.status, head.header("content-length")), (200, Some("3")));
    assert!(head.body.is_empty());
    let put = send(server, "PUT /style.css", &[("Host", &host)], "");
    assert_eq!((put.status, put.header("allow")), (405, Some("GET, HEAD")));
    for path in ["/nowhere", "/../Cargo.toml", "/%2e%2e/Cargo.toml", "//style.css", "/style.css/"] {
        let answer = get(server, path, &[]);
        assert_eq!(answer.status, 404, "{path}");
        assert_eq!(answer.header("content-type"), Some("text/plain; charset=utf-8"));
    }
}

#[test]
fn a_binary_without_a_page_says_what_to_run() {
    let answer = get(start(config(&[])), "/", &[]);
    assert_eq!(answer.status, 404);
    assert!(answer.text().contains("cargo xtask build"));
}
