//! Documents by chance, under every profile and in both modes: the report is sound, every fix mends,
//! mending all leaves nothing to mend, and a file of them is judged like each by itself.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "property/mod.rs"]
mod property;
#[path = "random.rs"]
mod random;
#[path = "wild.rs"]
mod wild;

use crate::property::{many, mending, sound};
use crate::wild::changed;
use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::subject::Kind;
use domain::profile::catalog::PROFILES;
use domain::urn;
use serde_json::{Value, json};

/// How many documents of each kind are judged in each of the contexts.
const DOCUMENTS: usize = 40;

/// Every profile in both modes; in every second context something is known beside the text.
fn contexts() -> Vec<Context> {
    let with = |(number, (profile, mode))| {
        let mut context = Context { profile, mode, ..Context::default() };
        if number % 2 == 1 {
            context.domains = vec!["okta.acme.example".to_owned()];
            context.taken = vec!["taken.example".to_owned()];
        }
        context
    };
    let pairs = PROFILES.iter().flat_map(|profile| Mode::ALL.map(|mode| (*profile, mode)));
    pairs.enumerate().map(with).collect()
}

/// As a machine writes it, or as a person lays it out.
fn written(document: &Value, number: usize) -> String {
    match number % 2 {
        0 => document.to_string(),
        _ => serde_json::to_string_pretty(document).unwrap(),
    }
}

/// The user of this number; every third one has SCIM 2.0's URNs.
fn user(number: usize) -> String {
    let text = written(&wild::user(number), number);
    match number % 3 {
        2 => text
            .replace(urn::CORE, urn::CORE_USER_2)
            .replace(urn::ENTERPRISE, urn::ENTERPRISE_USER_2)
            .replace(urn::WORKSPACE, urn::WS1B_USER_2),
        _ => text,
    }
}

fn hold(kind: Kind, document: impl Fn(usize) -> String) {
    let mut fixes = 0;
    for (turn, context) in contexts().iter().enumerate() {
        for number in turn * DOCUMENTS..(turn + 1) * DOCUMENTS {
            let text = document(number);
            sound::holds(&text, kind, context);
            fixes += mending::each_holds(&text, kind, context);
            mending::all_holds(&text, kind, context);
            many::holds(&text, kind, context);
        }
    }
    assert!(fixes > DOCUMENTS / 8, "only {fixes} fixes were tried");
}

/// Documents like this one.
fn like(base: &str) -> impl Fn(usize) -> String {
    let base: Value = serde_json::from_str(base).unwrap();
    move |number| written(&changed(base.clone(), number), number)
}

#[test]
fn users_are_judged_soundly_and_mended() {
    hold(Kind::User, user);
}

#[test]
fn patches_are_judged_soundly_and_mended() {
    hold(Kind::Patch, |number| {
        let mut patch = wild::user(number);
        patch["meta"] = changed(json!({"attributes": ["title", "name.familyNam"]}), number);
        written(&patch, number)
    });
}

#[test]
fn lists_are_judged_soundly_and_mended() {
    let list = |users: &[String]| {
        let count = users.len();
        let users = users.join(",");
        format!(
            r#"{{"totalResults":{count},"itemsPerPage":{count},"startIndex":1,
            "schemas":["urn:scim:schemas:core:1.0"],"Resources":[{users}]}}"#
        )
    };
    hold(Kind::List, |number| {
        let text = list(&[user(number), user(number + 1)]);
        written(&changed(serde_json::from_str(&text).unwrap(), number), number)
    });
}

#[test]
fn errors_are_judged_soundly_and_mended() {
    hold(Kind::Error, like(r#"{"Errors": [{"description": "Unknown attribute", "code": "400"}]}"#));
}

#[test]
fn directories_are_judged_soundly_and_mended() {
    hold(
        Kind::DirectoryConfig,
        like(
            r#"{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.acme.example", "b.example"]}"#,
        ),
    );
}

#[test]
fn a_file_of_users_is_judged_and_mended_like_each_of_them() {
    for (turn, context) in contexts().iter().enumerate() {
        let numbers = turn * DOCUMENTS..turn * DOCUMENTS + 12;
        let lines: Vec<String> = numbers.map(|it| user(it * 6).replace('\n', "")).collect();
        let broken: Vec<&str> =
            lines.iter().enumerate().map(|(at, it)| if at == 5 { &it[..9] } else { it }).collect();
        for file in [lines.join("\n"), format!("[{}]", lines.join(",\n")), broken.join("\r\n")] {
            many::holds(&file, Kind::User, context);
        }
    }
}
