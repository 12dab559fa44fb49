//! The settings sheet for Okta, both flows, against golden files. `UPDATE_GOLDEN=1` writes them anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::fmt::Write as _;
use std::path::Path;

use domain::access::tenant::{PRACTICE_BASE, Tenant};
use domain::okta::app::{Flow, RowValue, Section, sheet};

const ACME: &str = "https://acme.vmwareidentity.com";

#[test]
fn the_sheet_of_the_custom_app_is_the_procedures_step_4() {
    golden("custom", &shown(&of(Flow::Custom, ACME, "acme.example")));
}

#[test]
fn the_sheet_of_the_catalogue_app_is_the_procedures_step_4_prime() {
    golden("catalogue", &shown(&of(Flow::Catalogue, ACME, "acme.example")));
}

#[test]
fn the_base_url_is_the_scim_root_for_one_app_and_the_tenant_for_the_other() {
    for address in [ACME, "https://idm.corp.local/SAAS/t/acme", "https://idm.corp.local:8443"] {
        let custom = shown(&of(Flow::Custom, address, "d"));
        let catalogue = shown(&of(Flow::Catalogue, address, "d"));
        let saas = if address.contains("/SAAS") { "" } else { "/SAAS" };
        assert!(custom.contains(&format!("= {address}{saas}/jersey/manager/api/scim\n")));
        assert!(catalogue.contains(&format!("Base URL = {address}\n")), "{catalogue}");
    }
}

#[test]
fn what_okta_cannot_reach_is_said_above_the_address() {
    for (address, word) in [
        (PRACTICE_BASE, "practice tenant"),
        ("http://127.0.0.1:8080/practice/r1", "practice tenant"),
        ("http://idm.corp.local", "https only"),
        ("https://my_idm.corp.local", "underscore"),
    ] {
        for flow in [Flow::Custom, Flow::Catalogue] {
            let sheet = of(flow, address, "d");
            let section = sheet.iter().find(|it| it.title.starts_with("Connect")).unwrap();
            let rows: Vec<&str> = section.rows.iter().map(|row| row.label.as_str()).collect();
            let note = rows.iter().position(|label| label.contains(word)).unwrap();
            assert!(note < rows.iter().position(|label| label.contains("Base")).unwrap());
        }
    }
    let plain = shown(&of(Flow::Custom, ACME, "d"));
    assert!(!plain.contains("Okta cannot") && !plain.contains("Okta connects"));
}

#[test]
fn without_a_domain_the_sheet_asks_for_one() {
    for flow in [Flow::Custom, Flow::Catalogue] {
        let rows: Vec<_> = of(flow, ACME, " ").into_iter().flat_map(|it| it.rows).collect();
        let domain = rows.iter().find(|row| row.label == "domain").unwrap();
        assert_eq!(domain.value, RowValue::Note);
    }
}

#[test]
fn a_quote_in_a_constant_changes_the_quotes_around_it() {
    let text = shown(&of(Flow::Custom, ACME, "o'hara.example"));
    assert!(text.contains("domain = \"o'hara.example\"\n"), "{text}");
}

fn of(flow: Flow, address: &str, domain: &str) -> Vec<Section> {
    sheet(flow, &Tenant::parse(address).unwrap(), domain)
}

fn shown(sheet: &[Section]) -> String {
    let mut text = String::new();
    for section in sheet {
        writeln!(text, "# {}\n  at {}", section.title, section.place).unwrap();
        for row in &section.rows {
            match &row.value {
                RowValue::Text(value) => writeln!(text, "  {} = {value}", row.label),
                RowValue::Token => writeln!(text, "  {} = (the token)", row.label),
                RowValue::Tick(true) => writeln!(text, "  [x] {}", row.label),
                RowValue::Tick(false) => writeln!(text, "  [ ] {}", row.label),
                RowValue::Remove => writeln!(text, "  remove {}", row.label),
                RowValue::Note => writeln!(text, "  ({})", row.label),
            }
            .unwrap();
            if let Some(why) = &row.why {
                writeln!(text, "      {why}").unwrap();
            }
        }
        text.push('\n');
    }
    text
}

fn golden(name: &str, actual: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/okta")
        .join(format!("{name}.golden"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, actual).unwrap();
    }
    assert_eq!(actual, std::fs::read_to_string(path).unwrap());
}
