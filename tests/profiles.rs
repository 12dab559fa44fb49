//! The same bodies under every profile: `tests/profiles/NAME.json`, and beside it the golden table
//! of what each profile says of it, in compatible mode and, where that differs, in strict mode.
//! `UPDATE_GOLDEN=1` rewrites the tables; read them before they are committed.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use domain::check::catalog::RULES;
use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::run::{by_rules, check};
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::json::edit::apply;
use domain::json::token::{TokenKind, tokens};
use domain::profile::catalog::{PROFILES, profile};
use domain::profile::profile::{Product, Profile};
use domain::scim::version::Version;

fn bodies() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/profiles");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "json"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn context(profile: &'static Profile, mode: Mode) -> Context {
    Context { profile, mode, ..Context::default() }
}

/// What one profile says, a line a problem.
fn lines(text: &str, context: &Context) -> Vec<String> {
    let report = check(text, Kind::User, context);
    let line = |it: &domain::check::diagnostic::Diagnostic| {
        format!(
            "{:7} {} {}\n        {}\n        {}\n        {} ({})",
            it.severity.as_str(),
            it.code,
            it.pointer,
            it.message,
            it.help,
            it.source.name,
            it.source.confidence.as_str()
        )
    };
    report.diagnostics.iter().map(line).collect()
}

fn table(text: &str) -> String {
    let mut out = String::new();
    for profile in PROFILES {
        let compatible = lines(text, &context(profile, Mode::Compatible));
        writeln!(out, "# {}", profile.name).unwrap();
        if compatible.is_empty() {
            out.push_str("nothing\n");
        }
        for line in &compatible {
            writeln!(out, "{line}").unwrap();
        }
        let strict = lines(text, &context(profile, Mode::Strict));
        let more: Vec<_> = strict.iter().filter(|it| !compatible.contains(it)).collect();
        if !more.is_empty() {
            out.push_str("## strict\n");
        }
        for line in more {
            writeln!(out, "{line}").unwrap();
        }
        out.push('\n');
    }
    out
}

#[test]
fn every_body_is_judged_by_every_profile_as_its_golden_table_says() {
    for (path, text) in bodies() {
        let golden = path.with_extension("txt");
        let table = table(&text);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&golden, &table).unwrap();
        }
        let expected = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(table, expected, "{}: set UPDATE_GOLDEN=1 if this is right", golden.display());
    }
}

#[test]
fn the_bodies_that_vendors_publish_pass_under_their_own_profile() {
    for (name, body) in [
        ("access-provisioned", "provisioned-sample"),
        ("okta-catalogue-app", "provisioned-sample"),
        ("okta-custom-app", "okta-mapped"),
        ("scim-1.1", "draft-user"),
        ("scim-1.1", "okta-reference"),
        ("identity-service", "identity-broker-sample"),
        ("identity-service", "identity-service-user"),
    ] {
        let (path, text) =
            bodies().into_iter().find(|(path, _)| path.file_stem().unwrap() == body).unwrap();
        let context = context(profile(name).unwrap(), Mode::Compatible);
        let report = check(&text, Kind::User, &context);
        assert!(report.is_sendable(), "{name} {}: {report:#?}", path.display());
    }
}

#[test]
fn names_are_unique_dated_and_found_with_their_date_or_without() {
    for it in PROFILES {
        let (bare, date) = it.name.split_once('@').unwrap();
        assert!(date.starts_with("20"), "{}", it.name);
        assert_eq!(profile(it.name), Some(*it));
        assert_eq!(profile(bare), Some(*it));
        assert_eq!(PROFILES.iter().filter(|other| other.title == it.title).count(), 1);
    }
    assert_eq!(profile("okta"), None);
    assert_eq!(PROFILES.first().map(|it| it.name), Some(Context::default().profile.name));
}

#[test]
fn every_demand_names_a_place_that_its_version_has() {
    for it in PROFILES {
        for demand in it.required {
            let first = demand.pointer.strip_prefix('/').unwrap().split('/').next().unwrap();
            let table = match it.dialect().schema(first) {
                Some(schema) => schema.attributes,
                None => it.dialect().user.attributes,
            };
            let name = match first.starts_with("urn:") {
                true => demand.name,
                false => first,
            };
            assert!(table.iter().any(|row| row.name == name), "{}: {}", it.name, demand.pointer);
            assert!(demand.consequence.ends_with('.'), "{}", demand.consequence);
        }
    }
}

/// The richest bodies with each of their names and values emptied or swapped for another.
fn slips() -> impl Iterator<Item = String> {
    const SLIPS: &[&str] = &["null", "7", "\"\"", "\"x y\"", "[7]", "\"urn:x\""];
    let rich = ["draft-user.json", "identity-service-user.json", "okta-mapped.json"];
    let is_rich = move |path: &PathBuf| rich.iter().any(|it| path.ends_with(it));
    bodies().into_iter().filter(move |(path, _)| is_rich(path)).flat_map(|(_, text)| {
        let mut places = tokens(&text);
        places.retain(|it| it.1 != TokenKind::Punctuation);
        let slip = move |to: &str| {
            places
                .iter()
                .map(|it| format!("{}{to}{}", &text[..it.0.start], &text[it.0.end..]))
                .collect::<Vec<_>>()
        };
        SLIPS.iter().flat_map(move |to| slip(to)).collect::<Vec<_>>()
    })
}

#[test]
fn only_a_profile_of_access_speaks_of_access() {
    for text in slips() {
        for it in PROFILES.iter().filter(|it| it.product != Product::Access) {
            for mode in [Mode::Compatible, Mode::Strict] {
                for found in check(&text, Kind::User, &context(it, mode)).diagnostics {
                    let said = format!("{} {} {}", found.message, found.help, found.source.name);
                    for word in ["Access", "Okta", "VMware", "PROVISIONED"] {
                        let is_quoted = text.contains(word) && found.message.contains('“');
                        assert!(!said.contains(word) || is_quoted, "{}: {found:#?}", it.name);
                    }
                    if it.version == Version::Scim2 {
                        assert_ne!(found.source.name, "SCIM 1.1 core schema", "{found:#?}");
                    }
                }
            }
        }
    }
}

#[test]
fn strict_mode_never_says_less_and_never_more_gently_by_either_path() {
    for text in slips() {
        for it in PROFILES {
            let judge = |mode| {
                let context = context(it, mode);
                let report = check(&text, Kind::User, &context);
                // The first look must not know less than the rules, whatever the profile.
                assert_eq!(report, by_rules(&text, Kind::User, &context), "{}: {text}", it.name);
                report.diagnostics
            };
            let (lenient, strict) = (judge(Mode::Compatible), judge(Mode::Strict));
            for found in lenient {
                let is_kept = strict.iter().any(|other| {
                    (other.code, &other.pointer) == (found.code, &found.pointer)
                        && other.severity <= found.severity
                });
                assert!(is_kept, "{}: {found:#?} in {text}", it.name);
            }
        }
    }
}

#[test]
fn mending_under_any_profile_leaves_nothing_that_a_machine_could_mend() {
    for (path, text) in bodies() {
        for it in PROFILES {
            for mode in [Mode::Compatible, Mode::Strict] {
                let context = context(it, mode);
                let mut text = text.clone();
                for _ in 0..40 {
                    let report = check(&text, Kind::User, &context);
                    let Some(fix) = report.diagnostics.iter().find_map(|it| it.fix.as_ref()) else {
                        break;
                    };
                    text = apply(&text, &fix.edits(&text));
                }
                let left = check(&text, Kind::User, &context).diagnostics;
                let mendable = left.iter().find(|it| it.fix.is_some());
                assert_eq!(mendable, None, "{} {}: {text}", it.name, path.display());
            }
        }
    }
}

#[test]
fn every_rule_looks_under_some_profile() {
    for rule in RULES {
        assert!(PROFILES.iter().any(|it| rule.scope.includes(it)), "{}", rule.code);
        assert!(rule.severity <= Severity::Info);
    }
}
