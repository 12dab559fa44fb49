//! Pasted answers and messages: one file each in `tests/explain/pasted`, beside it what the page
//! says to it. `UPDATE_GOLDEN=1 cargo test -p domain --test pasted` writes the golden files anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use domain::access::tenant::Tenant;
use domain::check::context::Context;
use domain::explain::at_hand::AtHand;
use domain::explain::explanation::Tone;
use domain::explain::pasted::pasted::{Pasted, pasted};

/// What stands as a secret in the pasted texts; no explanation may repeat it.
const SECRETS: [&str; 9] = [
    "eyJ",
    "T2t0YVNDSU0",
    "secret-token",
    "abcdefghijklmnop",
    "0123456789",
    "1mz050nq",
    "a1b2c3d4",
    "abc.def.ghi",
    "JSESSIONID=0",
];

#[test]
fn every_pasted_text_is_explained() {
    let texts = texts("pasted");
    assert!(texts.len() >= 100, "{}", texts.len());
    for (path, text) in texts {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let it = explained(&text).unwrap_or_else(|| panic!("{name} is not recognised"));
        assert!(it.explanation.tone != Tone::Bad || !it.explanation.steps.is_empty(), "{name}");
        let shown = shown(&it, &text);
        for secret in SECRETS {
            assert!(!shown.contains(secret), "{name} shows {secret}:\n{shown}");
        }
        let golden = path.with_extension("meaning");
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&golden, &shown).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&golden).unwrap(), shown, "{name}");
    }
}

#[test]
fn a_document_is_no_answer_whatever_its_values_say() {
    for (path, text) in texts("documents") {
        let it = explained(&text);
        assert_eq!(it.map(|it| it.taken_for), None, "{}", path.display());
    }
}

#[test]
fn no_text_makes_it_stumble_and_every_document_lies_in_its_text() {
    let mut numbers = 0x9E37_79B9_u64;
    let mut next = |below: usize| {
        numbers = numbers.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(numbers >> 33).unwrap() % below.max(1)
    };
    let all = texts("pasted");
    for (_, text) in &all {
        let signs: Vec<char> = text.chars().collect();
        for _ in 0..40 {
            let mut signs = signs.clone();
            for _ in 0..=next(3) {
                let (from, to) = (next(signs.len()), next(signs.len()));
                match next(5) {
                    0 => signs.truncate(from),
                    1 => drop(signs.drain(from.min(to)..from.max(to))),
                    2 => signs
                        .insert(from, ['\\', '"', '{', '\n', 'é', '\u{feff}', '\u{1b}'][next(7)]),
                    3 => signs.extend(all[next(all.len())].1.chars().take(200)),
                    _ => signs = signs.into_iter().rev().skip(from).rev().collect(),
                }
                if signs.is_empty() {
                    signs.push('{');
                }
            }
            let text: String = signs.into_iter().collect();
            if let Some(it) = explained(&text) {
                shown(&it, &text);
            }
        }
    }
}

#[test]
fn what_surrounds_a_message_does_not_hide_it() {
    for (path, text) in texts("pasted") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let plain = explained(&text).unwrap();
        let is_message = plain.taken_for.starts_with("a message of");
        for around in
            [format!("  {text}\n\n"), text.replace('\n', "\r\n"), format!("\u{feff}{text}")]
        {
            let it = explained(&around).unwrap_or_else(|| panic!("{name}: {around}"));
            assert_eq!(it.explanation, plain.explanation, "{name}");
        }
        if is_message && !text.starts_with('"') {
            let log = format!("2026-11-23 10:00:00 [main] ERROR {}", text.replace('\n', " "));
            let it = explained(&log).unwrap_or_else(|| panic!("{name}: {log}"));
            assert_eq!(it.explanation.what, plain.explanation.what, "{name}");
        }
    }
}

fn explained(text: &str) -> Option<Pasted> {
    let tenant = Tenant::parse("https://acme.vmwareidentity.com").unwrap();
    let user = std::fs::read_to_string(folder().join("user-at-hand.json")).unwrap();
    let context = Context::default();
    let directory = r#"{"type":"OTHER_DIRECTORY","name":"Okta","domains":["acme.example"]}"#;
    let hand = AtHand {
        tenant: Some(&tenant),
        user: &user,
        directory,
        context: &context,
        pasted: &context,
    };
    pasted(text, &hand)
}

fn texts(of: &str) -> Vec<(PathBuf, String)> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder().join(of))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_none_or(|it| it != "meaning"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/explain")
}

fn shown(it: &Pasted, text: &str) -> String {
    let explanation = &it.explanation;
    let mut out = format!("Taken for {}.\n", it.taken_for);
    if let Some((span, kind)) = &it.document {
        let document = text.get(span.start..span.end).unwrap();
        let head: String = document.chars().take(20).collect();
        writeln!(out, "Holds a document ({}): {}", kind.word(), head.replace('\n', " ")).unwrap();
    }
    writeln!(out, "{:?}: {}", explanation.tone, explanation.what).unwrap();
    for cause in &explanation.causes {
        let who = format!("{}, {}", cause.source.name, cause.source.confidence.as_str());
        let found = cause.found_at.as_ref().map(|it| format!(" found at {}", it.fragment()));
        writeln!(out, "  because {} ({who}){}", cause.text, found.unwrap_or_default()).unwrap();
    }
    for step in &explanation.steps {
        let place = step.place.as_ref().map_or("elsewhere".to_owned(), |it| it.fragment());
        writeln!(out, "  → {place} {}", step.text).unwrap();
    }
    out
}
