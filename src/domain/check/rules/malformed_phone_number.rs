//! **What it checks**: the values of `phoneNumbers` have digits, and no letters but those of `tel:`
//! and of an extension.
//!
//! **Why**: an address or a note in the wrong column cannot be called; it mostly comes from a list
//! whose columns moved.
//!
//! **Example**
//! Wrong: `{"phoneNumbers": [{"value": "see intranet"}]}`
//! Right: `{"phoneNumbers": [{"value": "+49 711 1234-56"}]}`
//!
//! **Fix**: none: only a person knows the number.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6: the canonical form is a
//! `tel:` address (RFC 3966), others are allowed.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-phone-number",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "malformed_phone_number",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for entry in entries(subject.root, "phoneNumbers") {
        let Some((member, text)) = entry.value() else { continue };
        if text.trim().is_empty() || stand_in(text).is_some() {
            continue;
        }
        let what = match fault(text) {
            Some(what) => what,
            None => continue,
        };
        let span = member.map_or(entry.node.span, |it| it.node.span);
        found.push(rule.finding(
            entry.place(member),
            span,
            format!("`phoneNumbers.value` is {}, {what}.", quoted(text)),
            "Write the number, like `+49 711 1234-56`, or leave the entry out.",
        ));
    }
}

fn fault(text: &str) -> Option<&'static str> {
    if !text.contains(|it: char| it.is_numeric()) {
        return Some("without a digit");
    }
    let mut words = text.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
    let is_known = |word: &str| {
        ["tel", "ext", "extn", "extension", "x", "phone", "context"]
            .iter()
            .any(|it| it.eq_ignore_ascii_case(word))
    };
    (!words.all(is_known)).then_some("with letters in it")
}
