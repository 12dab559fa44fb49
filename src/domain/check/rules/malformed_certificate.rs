//! **What it checks**: the values of `x509Certificates` are one certificate each, as base64 of its
//! DER form, without header, footer and line ends; and none holds a private key.
//!
//! **Why**: a pasted PEM file is not base64. A private key must never leave its owner: whoever
//! sends one has to replace it.
//!
//! **Example**
//! Wrong: `{"x509Certificates": [{"value": "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"}]}`
//! Right: `{"x509Certificates": [{"value": "MIIB"}]}`
//!
//! **Fix**: takes header, footer and line ends off, and writes the standard alphabet of base64.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.1 and §6: Binary is base64, a
//! certificate is DER; RFC 7643 §4.1.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::SCIM_CORE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-certificate",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "malformed_certificate",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for entry in entries(subject.root, "x509Certificates") {
        let Some((member, text)) = entry.value() else { continue };
        if text.trim().is_empty() || stand_in(text).is_some() {
            continue;
        }
        let span = member.map_or(entry.node.span, |it| it.node.span);
        let at = |message, help| rule.finding(entry.place(member), span, message, help);
        if text.contains("PRIVATE KEY") {
            found.push(
                at(
                    "`x509Certificates.value` is a private key, not a certificate.",
                    "Take it out, and make a new key: who has seen this one can use it.",
                )
                .severity(Severity::Error)
                .mend("Take the entry out", Mend::new().remove(&entry.pointer())),
            );
            continue;
        }
        let Some(what) = fault(text) else { continue };
        let right = body(text);
        let edits = match fault(&right) {
            None => vec![Edit { span, replacement: string(&right) }],
            Some(_) => Vec::new(),
        };
        found.push(
            at(what, "Write the base64 of the certificate's DER form, on one line.")
                .fix("Keep the base64 alone", edits),
        );
    }
}

/// What is wrong, as a message: a certificate is not shown.
fn fault(text: &str) -> Option<&'static str> {
    let bytes = text.as_bytes();
    let length = text.trim_end_matches('=').len();
    let is_base64 =
        bytes.iter().take(length).all(|it| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/'));
    if text.contains("-----") {
        Some("`x509Certificates.value` is a PEM file with its header and footer.")
    } else if !is_base64 || bytes.len() - length > 2 || length % 4 == 1 {
        Some("`x509Certificates.value` is not base64.")
    } else if !matches!(bytes, [b'M', b'A'..=b'P', ..]) {
        // DER of a certificate begins with a SEQUENCE, 0x30.
        Some("`x509Certificates.value` is base64, but not of a certificate.")
    } else {
        None
    }
}

/// The base64 of the first certificate within.
fn body(text: &str) -> String {
    let body = text.split("-----").find(|it| !it.contains("CERTIFICATE") && !it.trim().is_empty());
    let characters = body.unwrap_or(text).chars().filter(|it| !it.is_whitespace());
    let standard = |it| match it {
        '-' => '+',
        '_' => '/',
        it => it,
    };
    characters.map(standard).collect()
}
