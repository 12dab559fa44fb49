//! The SARIF log against its standard and against what code hosts ask for. The schema is that of
//! OASIS for SARIF 2.1.0 with errata 01, as the crate serde-sarif 0.8.0 (MIT) carries it.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

use std::collections::HashSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use jsonschema::Validator;
use serde_json::{Value, json};

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cli")
}

/// The log that these arguments give, with this standard input.
fn log(arguments: &[&str], input: &str) -> Value {
    let mut child = Command::new(env!("CARGO_BIN_EXE_scim-workbench"))
        .args(["check", "--format", "sarif"])
        .args(arguments)
        .current_dir(here())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap()
}

fn schema() -> Validator {
    let text = fs::read_to_string(here().join("sarif-schema-2.1.0.json")).unwrap();
    // One pattern has a bracket too many, which only a browser's engine overlooks.
    let text = text.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}?$");
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().unwrap()
}

const FILES: [&str; 6] = [
    "two_emails.json",
    "broken.json",
    "users.ndjson",
    "array.json",
    "broken_array.json",
    "hostile.json",
];

#[test]
fn a_log_is_what_the_standard_says() {
    let schema = schema();
    for arguments in [
        &FILES[..],
        &["user.json"],
        &["missing.json", "user.json", "."],
        &["--limit", "1", "users.ndjson"],
        &["--kind", "token-request", "token_request.txt"],
        &["-"],
    ] {
        let log = log(arguments, "{}");
        let faults: Vec<String> = schema.iter_errors(&log).map(|it| it.to_string()).collect();
        assert!(faults.is_empty(), "{arguments:?}: {faults:#?}");
    }
    let mut bad = log(&FILES, "");
    bad["runs"][0]["results"][0]["level"] = json!("info");
    assert!(!schema.is_valid(&bad));
}

#[test]
fn a_log_has_what_a_code_host_asks_for() {
    let log = log(&FILES, "");
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: HashSet<&str> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), rules.len());
    let filled = |value: &Value| value.as_str().is_some_and(|it| !it.is_empty());
    let mut seen = HashSet::new();
    for result in results(&log) {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(filled(&result["message"]["text"]), "{result:#}");
        assert!(filled(&result["partialFingerprints"]["primaryLocationLineHash"]), "{result:#}");
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        seen.insert(uri.to_owned());
        for member in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][member].as_u64().is_some_and(|it| it > 0), "{result:#}");
        }
    }
    assert_eq!(seen, FILES.iter().map(|it| (*it).to_owned()).collect());
}

/// The text of a region by its bytes, by its characters, and by its lines and columns.
fn by_each_way(text: &str, region: &Value) -> [String; 3] {
    let number = |member: &str| usize::try_from(region[member].as_u64().unwrap()).unwrap();
    let characters: Vec<char> = text.trim_start_matches('\u{feff}').chars().collect();
    let start = number("byteOffset");
    let bytes = text[start..start + number("byteLength")].to_owned();
    let start = number("charOffset");
    let of = |from: usize, to: usize| characters[from..to].iter().collect::<String>();
    let at = |line: &str, column: &str| {
        let line_start = match number(line) {
            1 => 0,
            line => {
                characters.iter().enumerate().filter(|it| *it.1 == '\n').nth(line - 2).unwrap().0
                    + 1
            }
        };
        line_start + number(column) - 1
    };
    let lines = of(at("startLine", "startColumn"), at("endLine", "endColumn"));
    [bytes, of(start, start + number("charLength")), lines]
}

#[test]
fn a_region_is_the_same_place_in_bytes_characters_and_lines() {
    let log = log(&FILES, "");
    let mut regions = 0;
    for result in results(&log) {
        let place = &result["locations"][0]["physicalLocation"];
        let name = place["artifactLocation"]["uri"].as_str().unwrap();
        let text = fs::read_to_string(here().join(name)).unwrap();
        let fixes = result["fixes"].as_array().into_iter().flatten();
        let edits =
            fixes.flat_map(|it| it["artifactChanges"][0]["replacements"].as_array().unwrap());
        for region in [&place["region"]].into_iter().chain(edits.map(|it| &it["deletedRegion"])) {
            let [bytes, characters, lines] = by_each_way(&text, region);
            assert_eq!((&bytes, &bytes), (&characters, &lines), "{name}: {region}");
            regions += 1;
        }
    }
    assert!(regions > 20, "only {regions} regions");
}

fn fingerprints(log: &Value) -> Vec<String> {
    let prints = results(log).iter().map(|it| &it["partialFingerprints"]);
    prints.map(|it| it["primaryLocationLineHash"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_fingerprint_outlives_edits_elsewhere() {
    let users = fs::read_to_string(here().join("users.ndjson")).unwrap().replace('\u{feff}', "");
    let before = fingerprints(&log(&["-"], &users));
    assert_eq!(before.iter().collect::<HashSet<_>>().len(), before.len());
    let moved = users.replacen("\r\n", "\n\n\n", 1).replace("Doe", "Dove");
    assert_eq!(fingerprints(&log(&["-"], &moved)), before);
    let renamed = users.replace("kato", "sato");
    let after = fingerprints(&log(&["-"], &renamed));
    assert_eq!(before.iter().filter(|it| !after.contains(it)).count(), 1);
    let twice = fingerprints(&log(&["-"], &users.repeat(2)));
    assert_eq!(twice.iter().collect::<HashSet<_>>().len(), 2 * before.len());
}

#[test]
fn what_is_too_much_for_a_code_host_is_left_out_and_said() {
    let users = "{\"userName\":\"a\",\"active\":\"true\"}\n".repeat(20);
    let log = log(&["--limit", "170", "-"], &users);
    let levels = || results(&log).iter().map(|it| it["level"].as_str().unwrap());
    let count = |level: &str| levels().filter(|it| *it == level).count();
    // Of eight errors and one warning in each of 20 users half the warnings find no room.
    assert_eq!([count("error"), count("warning")], [160, 10]);
    assert!(levels().is_sorted(), "the gravest do not come first");
    let run = &log["runs"][0]["invocations"][0];
    assert_eq!(run["executionSuccessful"], true);
    let said = run["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
    assert!(said.contains(" problems were left out, the least grave first"), "{said}");
}
