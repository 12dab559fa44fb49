//! How fast the checks run natively, beside `serde_json` reading the same bytes into a `Value` in
//! the same run. `cargo xtask bench` runs it and prints its table; it deliberately judges nothing.

use domain::check::context::Context;
use domain::check::run::check;
use domain::check::subject::Kind;
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 9;

fn main() {
    let user = user();
    let directory = directory(1_000_000);
    println!("| input | bytes | problems | check | `serde_json` alone | ratio |");
    println!("|---|--:|--:|--:|--:|--:|");
    for (name, text, kind) in [
        ("a provisioned user", &user, Kind::User),
        ("a directory of many domains", &directory, Kind::DirectoryConfig),
    ] {
        let context = Context::default();
        let problems = check(text, kind, &context).diagnostics.len();
        let mut checks = Vec::new();
        let mut floors = Vec::new();
        for _ in 0..ROUNDS {
            checks.push(each(|| check(black_box(text), kind, &context).diagnostics.len()));
            floors.push(each(|| {
                serde_json::from_str::<serde_json::Value>(black_box(text)).is_ok() as usize
            }));
        }
        let (check, floor) = (median(checks), median(floors));
        println!(
            "| {name} | {} | {problems} | {} ({:.0} MB/s) | {} | {:.1} × |",
            text.len(),
            shown(check),
            text.len() as f64 / check.as_secs_f64() / 1e6,
            shown(floor),
            check.as_secs_f64() / floor.as_secs_f64(),
        );
    }
}

/// The time of one run, taken over about a fifth of a second of them.
fn each(mut work: impl FnMut() -> usize) -> Duration {
    let began = Instant::now();
    let mut runs = 0;
    while runs == 0 || began.elapsed() < Duration::from_millis(200) {
        black_box(work());
        runs += 1;
    }
    began.elapsed() / runs
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn shown(time: Duration) -> String {
    let micros = time.as_secs_f64() * 1e6;
    if micros < 1000.0 { format!("{micros:.1} µs") } else { format!("{:.2} ms", micros / 1000.0) }
}

/// A valid user of about 600 bytes.
fn user() -> String {
    r#"{
  "schemas": [
    "urn:scim:schemas:core:1.0",
    "urn:scim:schemas:extension:workspace:1.0"
  ],
  "userName": "ada.lovelace@acme.example",
  "externalId": "00u1a2b3c4d5e6f7g8h9",
  "name": { "givenName": "Ada", "familyName": "Lovelace" },
  "emails": [{ "value": "ada.lovelace@acme.example" }],
  "phoneNumbers": [{ "type": "work", "value": "+44 20 7946 0000" }],
  "active": true,
  "urn:scim:schemas:extension:workspace:1.0": {
    "internalUserType": "PROVISIONED",
    "domain": "acme.example",
    "userPrincipalName": "ada.lovelace@acme.example"
  }
}
"#
    .to_owned()
}

/// A directory whose list of domains fills that many bytes.
fn directory(bytes: usize) -> String {
    let mut text = String::from(
        "{\n  \"type\": \"OTHER_DIRECTORY\",\n  \"name\": \"Okta\",\n  \"domains\": [",
    );
    for number in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(if number == 0 { "\n" } else { ",\n" });
        text.push_str(&format!("    \"d{number}.acme.example\""));
    }
    text.push_str("\n  ]\n}\n");
    text
}
