//! The checks over their fixtures: one folder a rule with a valid and an invalid text and the
//! golden report, the properties of every fix, and mutated texts. `UPDATE_GOLDEN=1` rewrites the
//! reports; look at the difference before it is committed.
#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the helpers of these tests fail by panicking, as the tests do"
)]

#[path = "property/mod.rs"]
mod property;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use crate::property::{mending, sound};
use domain::access::tenant::Tenant;
use domain::check::catalog::RULES;
use domain::check::context::Context;
use domain::check::diagnostic::Diagnostic;
use domain::check::mode::Mode;
use domain::check::report::Report;
use domain::check::run::check;
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::json::grammar::MAX_BYTES;
use domain::json::parse::parse;
use domain::json::position::locate;
use domain::profile::catalog::profile;
use domain::timestamp::Moment;

/// One file under `tests/check`.
struct Fixture {
    path: PathBuf,
    code: String,
    text: String,
    kind: Kind,
    context: Context,
}

impl Fixture {
    fn report(&self) -> Report {
        check(&self.text, self.kind, &self.context)
    }

    fn is_valid(&self) -> bool {
        self.path.file_name().is_some_and(|it| it.to_string_lossy().starts_with("valid"))
    }
}

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/check")
}

fn fixtures() -> Vec<Fixture> {
    let mut all = Vec::new();
    for rule in RULES {
        let folder = here().join(rule.code);
        let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|entry| entry.unwrap().path())
            .filter(|path| {
                let name = path.file_name().unwrap().to_string_lossy();
                (name.starts_with("valid") || name.starts_with("invalid"))
                    && !name.ends_with(".report")
                    && !name.ends_with(".context")
            })
            .collect();
        paths.sort();
        all.extend(paths.into_iter().map(|path| {
            let (context, bytes) = context_of(&path);
            let mut text = fs::read_to_string(&path).unwrap();
            text.extend(std::iter::repeat_n(' ', bytes.saturating_sub(text.len())));
            let kind = kind_of(&path).unwrap_or(rule.kinds[0]);
            Fixture { code: rule.code.to_owned(), text, kind, context, path }
        }));
    }
    all
}

/// What `invalid-….-for-directory.json` says of itself; otherwise the rule's first kind is meant.
fn kind_of(path: &Path) -> Option<Kind> {
    let stem = path.file_stem()?.to_str()?;
    Some(Kind::parse(stem.split_once("-for-")?.1).unwrap_or_else(|| panic!("{}", path.display())))
}

/// The lines `profile: …`, `mode: strict`, `domain: …`, `tenant: …`, `media-type: …`, `taken: …`,
/// `basic: yes` and `now: SECONDS` of the fixture's own `.context` file, or of the folder's `context.txt`; and the
/// line `bytes: NUMBER`, to which the text is filled up with blanks.
fn context_of(path: &Path) -> (Context, usize) {
    let own = fs::read_to_string(path.with_extension("context"));
    let text = own.or_else(|_| fs::read_to_string(path.with_file_name("context.txt")));
    let mut context = Context::default();
    let mut bytes = 0;
    for line in text.unwrap_or_default().lines() {
        let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("{line}"));
        match name {
            "profile" => context.profile = profile(value).unwrap_or_else(|| panic!("{line}")),
            "mode" if value == "strict" => context.mode = Mode::Strict,
            "domain" => context.domains.push(value.to_owned()),
            "tenant" => context.tenant = Tenant::parse(value),
            "media-type" => context.media_type = Some(value.to_owned()),
            "taken" => context.taken.push(value.to_owned()),
            "basic" => context.basic = Some(value == "yes"),
            "now" => context.now = Some(Moment::from_epoch_seconds(value.parse().unwrap())),
            "bytes" => bytes = value.parse().unwrap(),
            _ => panic!("{line}"),
        }
    }
    (context, bytes)
}

/// The report as the golden files have it.
fn shown(text: &str, report: &Report) -> String {
    let mut out = String::new();
    for it in &report.diagnostics {
        let start = locate(text, it.span.start);
        let end = locate(text, it.span.end);
        let Diagnostic { code, pointer, message, help, source, .. } = it;
        let severity = it.severity.as_str();
        writeln!(
            out,
            "{}:{}-{}:{} {severity} {code} {pointer}\n    {message}\n    help: {help}\n    source: {} ({})",
            start.line, start.column, end.line, end.column, source.name, source.confidence.as_str()
        )
        .unwrap();
        if let Some(fix) = &it.fix {
            writeln!(out, "    fix: {}", fix.title).unwrap();
            for edit in fix.edits(text) {
                let old = edit.span.of(text);
                writeln!(out, "        {old:?} -> {:?}", edit.replacement).unwrap();
            }
        }
    }
    out
}

#[test]
fn every_rule_has_a_valid_and_an_invalid_fixture() {
    let all = fixtures();
    for rule in RULES {
        let of = |valid: bool| {
            all.iter().filter(|it| it.code == rule.code && it.is_valid() == valid).count()
        };
        assert!(of(true) > 0 && of(false) > 0, "{} lacks a fixture", rule.code);
    }
    let folders = fs::read_dir(here()).unwrap().count();
    assert_eq!(folders, RULES.len(), "a folder of tests/check belongs to no rule");
}

#[test]
fn a_valid_fixture_has_no_finding_at_all() {
    for it in fixtures().iter().filter(|it| it.is_valid()) {
        assert_eq!(shown(&it.text, &it.report()), "", "{}", it.path.display());
    }
}

#[test]
fn an_invalid_fixture_is_found_and_reported_as_its_golden_file_says() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for it in fixtures().iter().filter(|it| !it.is_valid()) {
        let report = it.report();
        assert!(
            report.diagnostics.iter().any(|found| found.code == it.code),
            "{} is not found in {}",
            it.code,
            it.path.display()
        );
        let golden = it.path.with_extension("report");
        let shown = shown(&it.text, &report);
        if update {
            fs::write(&golden, &shown).unwrap();
        }
        let wanted = fs::read_to_string(&golden).unwrap_or_default();
        assert_eq!(shown, wanted, "{}: set UPDATE_GOLDEN=1 if this is right", golden.display());
    }
}

#[test]
fn a_finding_is_of_a_rule_for_its_kind_and_says_what_and_how() {
    for it in fixtures() {
        for found in it.report().diagnostics {
            let rule = domain::check::catalog::rule(found.code).unwrap();
            assert!(rule.kinds.contains(&it.kind), "{}", found.code);
            assert!(found.message.ends_with('.'), "{}", found.message);
            assert!(!found.help.is_empty(), "{}", found.code);
        }
    }
}

#[test]
fn every_fix_leaves_json_without_its_own_finding() {
    let fixes: usize =
        fixtures().iter().map(|it| mending::each_holds(&it.text, it.kind, &it.context)).sum();
    assert!(fixes > 60, "only {fixes} fixes were tried");
    // Behind a text that cannot be read, or is no object, there may be any number of errors.
    for it in fixtures().iter().filter(|it| it.code != "not-an-object" && parse(&it.text).is_ok()) {
        mending::makes_no_error(&it.text, it.kind, &it.context);
    }
}

#[test]
fn fixing_everything_leaves_nothing_to_fix() {
    for it in fixtures() {
        mending::all_holds(&it.text, it.kind, &it.context);
    }
}

/// Each text once: most valid fixtures are the same. One of megabytes takes too long.
fn distinct() -> Vec<Fixture> {
    let mut all = fixtures();
    all.retain(|it| it.text.len() < MAX_BYTES);
    all.sort_by(|a, b| a.text.cmp(&b.text));
    all.dedup_by(|a, b| a.text == b.text);
    all
}

#[test]
fn no_mutation_of_a_fixture_panics_or_leaves_a_span_outside_the_text() {
    let inserted = ["\"", "{", "]", ",", "é", "\\", "0", " ", "null", "\u{1F600}"];
    let all = distinct();
    // The fixtures share most of their text: each takes its turn at every place.
    let turns = all.len() / 6;
    for (number, it) in all.iter().enumerate() {
        for (count, (at, _)) in it.text.char_indices().enumerate() {
            let (head, tail) = it.text.split_at(at);
            match (number + count) % turns {
                0 | 1 => sound::holds(head, it.kind, &it.context),
                2 => {
                    let without: String = tail.chars().skip(1).collect();
                    sound::holds(&format!("{head}{without}"), it.kind, &it.context);
                }
                3 => {
                    let new = inserted[(count / turns + number) % inserted.len()];
                    sound::holds(&format!("{head}{new}{tail}"), it.kind, &it.context);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn every_value_may_be_of_any_other_type() {
    let values = ["null", "true", "0", "\"\"", "\"x\"", "[]", "[null]", "[[]]", "{}", "{\"a\":1}"];
    for it in distinct().iter().filter(|it| it.is_valid() && it.kind.is_json()) {
        let root = parse(&it.text).unwrap();
        let mut nodes = vec![&root];
        while let Some(node) = nodes.pop() {
            nodes.extend(node.items().iter().chain(node.members().iter().map(|it| &it.node)));
            for value in values {
                let (head, tail) = (&it.text[..node.span.start], &it.text[node.span.end..]);
                sound::holds(&format!("{head}{value}{tail}"), it.kind, &it.context);
            }
        }
    }
}

#[test]
fn the_catalog_lists_every_rules_file_and_each_is_named_after_its_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("check/rules");
    let mut files: Vec<String> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|stem| stem != "mod")
        .collect();
    files.sort();
    let mut listed: Vec<String> = RULES.iter().map(|rule| rule.file.to_owned()).collect();
    listed.sort();
    assert_eq!(files, listed, "the catalog lists every file, and no other");
    for rule in RULES {
        assert_eq!(rule.code.replace('-', "_"), rule.file);
    }
}

/// PROV-SAMPLE, verbatim (facts §3.2).
const PROV_SAMPLE: &str = r#"{"schemas":["urn:scim:schemas:core:1.0","urn:scim:schemas:extension:workspace:1.0"],
 "userName":"cuser1",
 "name":{"givenName":"firstName","familyName":"lastName"},
 "displayName":"firstName lastName",
 "emails":[{"value":"cuser1@domain.com"}],
 "externalId":"422e2e25-6904-4443-b979-7c5c46c63175",
 "urn:scim:schemas:extension:workspace:1.0":{"internalUserType":"PROVISIONED","domain":"domain.com"}}"#;

fn codes(text: &str, kind: Kind) -> Vec<(Severity, &'static str)> {
    let found = check(text, kind, &Context::default()).diagnostics;
    found.into_iter().map(|it| (it.severity, it.code)).collect()
}

#[test]
fn vmwares_own_sample_lacks_only_what_the_okta_procedure_adds() {
    let report = check(PROV_SAMPLE, Kind::User, &Context::default());
    let errors: Vec<&Diagnostic> =
        report.diagnostics.iter().filter(|it| it.severity != Severity::Info).collect();
    assert_eq!(errors.len(), 1, "{report:?}");
    assert_eq!(
        (errors[0].code, errors[0].pointer.to_string().as_str()),
        ("missing-required", "/urn:scim:schemas:extension:workspace:1.0/userPrincipalName")
    );
    assert!(errors[0].message.contains("Okta"), "{}", errors[0].message);
}

#[test]
fn what_okta_sends_with_the_procedures_mappings_can_be_sent() {
    let okta = r#"{"schemas":["urn:scim:schemas:core:1.0","urn:scim:schemas:extension:workspace:1.0"],
 "userName":"jdoe","name":{"givenName":"Jane","familyName":"Doe"},
 "emails":[{"primary":true,"value":"jdoe@example.com","type":"work"}],
 "externalId":"00u…","groups":[],"password":"…","active":true,
 "urn:scim:schemas:extension:workspace:1.0":{"internalUserType":"PROVISIONED","userPrincipalName":"jdoe@example.com","domain":"example.com"}}"#;
    assert_eq!(
        codes(okta, Kind::User),
        [
            (Severity::Info, "read-only-attribute"),
            (Severity::Warning, "password-on-provisioned-user")
        ]
    );
}

#[test]
fn the_request_for_a_directory_of_a_real_client_is_clean() {
    let body = r#"{ "type": "OTHER_DIRECTORY", "domains": ["example.com"], "name": "Okta" }"#;
    assert_eq!(codes(body, Kind::DirectoryConfig), []);
}

#[test]
fn a_message_never_shows_a_password() {
    let text = r#"{"password": "1mz050nq", "Password": "1mz050nq"}"#;
    for it in check(text, Kind::User, &Context::default()).diagnostics {
        assert!(!format!("{} {}", it.message, it.help).contains("1mz050nq"), "{}", it.code);
    }
}
