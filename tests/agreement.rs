//! A second judge: a JSON Schema made of the attribute tables, judged by the `jsonschema` crate,
//! says the same as the check of every generated user, or the difference is listed with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "helpers of tests fail by panicking"
)]

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "agreement/differences.rs"]
mod differences;
#[path = "random.rs"]
mod random;
#[path = "schema.rs"]
mod schema;
#[path = "wild.rs"]
mod wild;

use crate::differences::{BEYOND_A_SCHEMA, PARDONED};
use crate::schema::{schema, types};
use domain::check::catalog::rule;
use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::run::check;
use domain::check::subject::Kind;
use domain::profile::catalog::PROFILES;
use domain::scim::version::Version;
use domain::urn;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// How many users are judged.
const USERS: usize = 4_000;

/// The user with the URNs of this version.
fn in_version(version: Version, user: Value) -> Value {
    if version == Version::Scim1 {
        return user;
    }
    let text = [
        (urn::CORE, urn::CORE_USER_2),
        (urn::ENTERPRISE, urn::ENTERPRISE_USER_2),
        (urn::WORKSPACE, urn::WS1B_USER_2),
    ]
    .iter()
    .fold(user.to_string(), |text, (old, new)| text.replace(old, new));
    serde_json::from_str(&text).unwrap()
}

/// A list's entries are no places of their own where their type is wrong: the list is.
fn of_list(pointer: &str) -> String {
    match pointer.rsplit_once('/') {
        Some((list, last)) if last.bytes().all(|it| it.is_ascii_digit()) && !list.is_empty() => {
            list.to_owned()
        }
        _ => pointer.to_owned(),
    }
}

/// Whether the tables have this place letter for letter: a schema knows no other letter case, and
/// nothing below an object that stands where a list belongs.
fn is_known(schema: &Value, pointer: &str) -> bool {
    let mut place = schema;
    for token in pointer.split('/').skip(1) {
        let token = token.replace("~1", "/").replace("~0", "~");
        place = match (&place["properties"][&token], place["type"][0].as_str()) {
            (Value::Object(_), _) => &place["properties"][&token],
            _ if token.starts_with("urn:") => return pointer[1..].len() == token.len(),
            _ if place["items"].is_object() && token.parse::<usize>().is_ok() => &place["items"],
            _ => return false,
        };
    }
    true
}

#[test]
fn every_listed_difference_is_of_a_rule() {
    for (code, reason) in BEYOND_A_SCHEMA {
        assert!(rule(code).is_some() && !reason.is_empty(), "{code}");
    }
}

#[test]
fn strict_types_agree_exactly() {
    let mut wrong = 0;
    for profile in PROFILES {
        let context = Context { profile, mode: Mode::Strict, ..Context::default() };
        let schema = types(profile);
        let validator = jsonschema::draft7::new(&schema).unwrap();
        for number in 0..USERS / PROFILES.len() {
            let user = in_version(profile.version, wild::user(number));
            let text = user.to_string();
            let errors = validator.iter_errors(&user);
            let theirs: BTreeSet<String> =
                errors.map(|it| of_list(&it.instance_path().to_string())).collect();
            let report = check(&text, Kind::User, &context);
            let at = |codes: &[&str]| -> BTreeSet<String> {
                let found = report.diagnostics.iter().filter(|it| codes.contains(&it.code));
                found.map(|it| it.pointer.to_string()).collect()
            };
            let ours = at(&["wrong-type", "boolean-as-string"]);
            // What is demanded and empty is said to be empty, whatever its type.
            let empty = at(&["empty-required", "empty-schemas", "missing-required"]);
            let name = profile.name;
            for pointer in &theirs {
                let is_said = ours.contains(pointer)
                    || empty
                        .iter()
                        .any(|it| it == pointer || it.starts_with(&format!("{pointer}/")));
                assert!(is_said, "{name} {number}: only the schema objects to {pointer}: {text}");
            }
            for pointer in ours.iter().filter(|it| is_known(&schema, it)) {
                let is_said = theirs.contains(pointer);
                assert!(is_said, "{name} {number}: only the check objects to {pointer}: {text}");
            }
            wrong += theirs.len();
        }
    }
    assert!(wrong > USERS / 4, "{wrong}");
}

#[test]
fn verdicts_agree_or_the_difference_has_a_reason() {
    let (mut both_clean, mut both_faulty) = (0, 0);
    let mut unlisted: BTreeMap<String, String> = BTreeMap::new();
    for profile in PROFILES.iter().filter(|it| it.is_access()) {
        let context = Context { profile, ..Context::default() };
        let validator = jsonschema::draft7::new(&schema(profile)).unwrap();
        for number in 0..USERS / PROFILES.len() {
            let user = wild::user(number);
            let text = user.to_string();
            let report = check(&text, Kind::User, &context);
            let codes: BTreeSet<&str> = report.diagnostics.iter().map(|it| it.code).collect();
            let errors: Vec<_> = validator.iter_errors(&user).collect();
            match (errors.is_empty(), codes.is_empty()) {
                (true, true) => both_clean += 1,
                (false, false) => both_faulty += 1,
                (true, false) => {
                    let is_listed = |code: &str| BEYOND_A_SCHEMA.iter().any(|it| it.0 == code);
                    for code in codes.iter().filter(|code| !is_listed(code)) {
                        unlisted.insert(format!("{code}, by the check alone"), text.clone());
                    }
                }
                (false, true) => {
                    for error in &errors {
                        let at = error.instance_path().to_string();
                        let value = &error.instance();
                        let is_pardoned = PARDONED.iter().any(|it| (it.holds)(&at, value));
                        if !is_pardoned {
                            unlisted.insert(
                                format!("{at} {error:.60}, by the schema alone"),
                                text.clone(),
                            );
                        }
                    }
                }
            }
        }
    }
    assert!(unlisted.is_empty(), "differences without a reason: {unlisted:#?}");
    assert!(both_clean > USERS / 20 && both_faulty > USERS / 4, "{both_clean} {both_faulty}");
}
