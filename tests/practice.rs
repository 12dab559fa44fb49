//! Replays the transcripts in `tests/practice` against a fresh practice tenant each and compares
//! its answers with the golden files beside them. `UPDATE_GOLDEN=1` rewrites those.
//!
//! A transcript is a series of calls, each begun by a line `### what it shows`: the method and
//! the URL, headers, an empty line, the body. `{{token}}`, `{{id}}` and `{{directory}}` stand for
//! the newest access token, user id and directory id that were answered. A title that ends in
//! `(after N s)` lets so much time pass; every call takes one second.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should say where"
)]

#[path = "practice/agreement.rs"]
mod agreement;
#[path = "practice/journey.rs"]
mod journey;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use domain::practice::handle::handle;
use domain::practice::log::{MAX_BYTES, MAX_ENTRIES};
use domain::practice::tenant::{MAX_DIRECTORIES, MAX_TOKENS, Tenant};
use domain::secret::Secret;
use domain::timestamp::Moment;
use domain::wire::call::Call;
use domain::wire::method::Method;
use domain::wire::reply::Reply;
use serde_json::Value;

/// 2020-09-28T12:23:05.857Z, as in the published `/Me` sample.
const START: Moment = Moment(1_601_295_785_857);

struct Step {
    title: String,
    call: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/practice")
}

fn transcripts() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "http"))
        .collect();
    files.sort();
    files
}

fn steps(path: &Path) -> Vec<Step> {
    let text = fs::read_to_string(path).unwrap();
    let parts = text.split("### ").skip(1);
    parts
        .map(|part| {
            let (title, call) = part.split_once('\n').unwrap();
            Step { title: title.to_owned(), call: call.trim_end().to_owned() }
        })
        .collect()
}

fn tenant() -> Tenant {
    Tenant::new("https://practice.example", Secret::new("s3cret"), 1)
}

fn call(text: &str) -> Call {
    let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = head.lines();
    let (method, url) = lines.next().unwrap().split_once(' ').unwrap();
    let mut call = Call::new(Method::parse(method).unwrap(), url);
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        call = call.with_header(name, value);
    }
    if body.is_empty() { call } else { call.with_body(body) }
}

/// What `{{token}}`, `{{id}}` and `{{directory}}` stand for.
#[derive(Default)]
struct Names(Vec<(&'static str, String)>);

impl Names {
    fn learn(&mut self, reply: &Reply) {
        let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
        for (name, key) in [
            ("token", "/access_token"),
            ("id", "/id"),
            ("directory", "/directoryConfigurationId"),
            ("system", "/items/0/directoryId"),
        ] {
            if let Some(text) = body.pointer(key).and_then(Value::as_str) {
                self.0.insert(0, (name, text.to_owned()));
            }
        }
    }

    fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (name, value)| {
            text.replace(&format!("{{{{{name}}}}}"), value)
        })
    }
}

/// Replays a transcript; hands every call and its reply out.
fn replay(path: &Path) -> Vec<(String, Call, Reply)> {
    let (mut tenant, mut names, mut now) = (tenant(), Names::default(), START);
    let mut exchanges = Vec::new();
    for step in steps(path) {
        let wait =
            step.title.rsplit_once("(after ").map_or("0", |(_, it)| it.trim_end_matches(" s)"));
        now = now.plus_seconds(wait.parse::<i64>().unwrap() + 1);
        let call = call(&names.fill(&step.call));
        let reply = handle(&mut tenant, &call, now);
        names.learn(&reply);
        exchanges.push((step.title, call, reply));
    }
    exchanges
}

fn golden(exchanges: &[(String, Call, Reply)]) -> String {
    let mut out = String::new();
    for (title, _, reply) in exchanges {
        writeln!(out, "### {title}\n{}", reply.status).unwrap();
        for (name, value) in &reply.headers {
            writeln!(out, "{name}: {value}").unwrap();
        }
        if !reply.body.is_empty() {
            let pretty = serde_json::from_str::<Value>(&reply.body)
                .and_then(|body| serde_json::to_string_pretty(&body))
                .unwrap_or_else(|_| reply.body.clone());
            writeln!(out, "\n{pretty}").unwrap();
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_transcript_is_answered_as_its_golden_file_has_it() {
    assert!(!transcripts().is_empty());
    for path in transcripts() {
        let answers = golden(&replay(&path));
        let file = path.with_extension("golden");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&file, &answers).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        let differs = answers.lines().zip(expected.lines()).find(|(left, right)| left != right);
        assert!(answers == expected, "{}: {differs:?}", file.display());
    }
}

#[test]
fn the_same_transcript_gives_the_same_bytes() {
    for path in transcripts() {
        let bytes = |_| replay(&path).into_iter().map(|(_, _, reply)| reply).collect::<Vec<_>>();
        assert_eq!(bytes(1), bytes(2));
    }
}

#[test]
fn a_title_with_a_status_tells_it() {
    for path in transcripts() {
        for (title, _, reply) in replay(&path) {
            let status = title.split(':').next().unwrap();
            assert_eq!(status, reply.status.to_string(), "{}: {title}", path.display());
        }
    }
}

/// Every reply that is an error says so, and none shows the client's secret.
#[test]
fn errors_are_marked_as_modelled_and_show_no_secret() {
    for path in transcripts() {
        for (title, _, reply) in replay(&path) {
            let marked = reply.header("X-Practice-Modelled").is_some();
            assert!(marked || reply.is_success(), "{title}");
            assert!(!reply.body.contains("s3cret"), "{title}");
            let plain =
                |(_, value): &(String, String)| value.chars().all(|it| (' '..='~').contains(&it));
            assert!(reply.headers.iter().all(plain), "{title}");
        }
    }
}

#[test]
fn the_log_can_be_shown_without_secrets() {
    let (mut tenant, mut tokens) = (tenant(), Vec::new());
    for step in steps(&folder().join("token.http")) {
        let reply = handle(&mut tenant, &call(&step.call), START);
        let body: Value = serde_json::from_str(&reply.body).unwrap_or_default();
        tokens.extend(body["access_token"].as_str().map(str::to_owned));
    }
    assert_eq!(tokens.len(), 5);
    for entry in tenant.log() {
        let headers: Vec<String> = entry.call.headers.iter().map(|it| it.shown()).collect();
        let shown = [
            entry.call.shown_url(),
            headers.join("\n"),
            entry.call.shown_body().unwrap_or_default(),
            entry.reply.shown_body(),
        ];
        assert!(!shown.iter().any(|text| text.contains("s3cret")), "{shown:?}");
        assert!(
            !shown.iter().any(|text| tokens.iter().any(|token| text.contains(token))),
            "{shown:?}"
        );
    }
}

/// SplitMix64, so that a failure comes back.
fn random(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ *state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    ((mixed ^ mixed >> 27) % below.max(1) as u64) as usize
}

const PIECES: [&str; 24] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    "null",
    ",",
    ":",
    "é",
    "\u{0}",
    "(",
    ")",
    " and ",
    " eq ",
    "%",
    "+",
    "&",
    "=",
    "/",
    "-1",
    "999999999999999999999",
    "meta",
    "\u{1F600}",
    "\\",
];

fn mutated(text: &str, state: &mut u64) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..1 + random(state, 3) {
        let at = random(state, letters.len() + 1);
        match random(state, 3) {
            0 => {
                letters.splice(at..at, PIECES[random(state, PIECES.len())].chars());
            }
            1 => {
                let end = (at + random(state, 6)).min(letters.len());
                letters.drain(at..end);
            }
            _ => {
                let from = random(state, letters.len() + 1);
                let end = (from + random(state, 40)).min(letters.len());
                let copy = letters[from..end].to_vec();
                letters.splice(at..at, copy);
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn no_call_makes_it_panic() {
    let mut state = 7;
    for path in transcripts() {
        for round in 0..20 {
            let (mut tenant, mut names) = (tenant(), Names::default());
            for step in steps(&path) {
                let mut call = call(&names.fill(&step.call));
                let whole = handle(&mut tenant.clone(), &call, START);
                if random(&mut state, 2) == 0 {
                    call.body = call.body.map(|body| mutated(&body, &mut state));
                } else if random(&mut state, 2) == 0 {
                    call.url = mutated(&call.url, &mut state);
                } else if let Some(header) = call.headers.pop() {
                    let value = mutated(&header.expose(), &mut state);
                    call = call.with_header(&header.name, &value);
                }
                let reply = handle(&mut tenant, &call, START.plus_seconds(round));
                assert!((200..600).contains(&reply.status), "{call:?}");
                let is_json = reply.header("Content-Type").is_some_and(|it| it.contains("json"));
                assert!(!is_json || serde_json::from_str::<Value>(&reply.body).is_ok(), "{call:?}");
                names.learn(&whole);
                if reply.is_success() {
                    names.learn(&reply);
                }
            }
        }
    }
}

fn token(tenant: &mut Tenant) -> String {
    let call = Call::new(
        Method::Post,
        "/SAAS/auth/oauthtoken?grant_type=client_credentials&client_id=OktaSCIM&client_secret=s3cret",
    );
    let reply = handle(tenant, &call, START);
    let body: Value = serde_json::from_str(&reply.body).unwrap();
    body["access_token"].as_str().unwrap().to_owned()
}

fn directory(tenant: &mut Tenant, token: &str, name: &str) -> Reply {
    let url = "/SAAS/jersey/manager/api/connectormanagement/directoryconfigs";
    let body = format!(r#"{{"type":"OTHER_DIRECTORY","name":"{name}","domains":["{name}"]}}"#);
    let call = Call::new(Method::Post, url)
        .with_header("Authorization", &format!("Bearer {token}"))
        .with_header("Content-Type", "application/json")
        .with_body(body);
    handle(tenant, &call, START)
}

#[test]
fn the_log_keeps_the_newest_calls_last_and_stays_small() {
    let mut tenant = tenant();
    for number in 0..MAX_ENTRIES + 5 {
        handle(&mut tenant, &Call::new(Method::Get, number.to_string()), START);
    }
    assert_eq!(tenant.log().len(), MAX_ENTRIES);
    assert_eq!(tenant.log()[0].call.url, "5");
    assert_eq!(tenant.log()[MAX_ENTRIES - 1].reply.status, 404);

    let large = Call::new(Method::Post, "large").with_body("x".repeat(MAX_BYTES));
    handle(&mut tenant, &large, START);
    assert_eq!(tenant.log().len(), 1);
}

#[test]
fn only_so_many_directories_and_tokens_fit() {
    let mut tenant = tenant();
    let first = token(&mut tenant);
    for number in 1..MAX_DIRECTORIES {
        assert_eq!(directory(&mut tenant, &first, &number.to_string()).status, 201);
    }
    assert_eq!(directory(&mut tenant, &first, "one more").status, 500);
    assert_eq!(tenant.directories().len(), MAX_DIRECTORIES);

    for _ in 0..MAX_TOKENS {
        token(&mut tenant);
    }
    assert_eq!(directory(&mut tenant, &first, "forgotten").status, 401);
}

#[test]
fn a_reset_tenant_is_as_on_its_first_day() {
    let mut used = tenant();
    let token = token(&mut used);
    assert_eq!(directory(&mut used, &token, "a").status, 201);
    assert_ne!(used, tenant());
    used.reset();
    assert_eq!(used, tenant());
}
