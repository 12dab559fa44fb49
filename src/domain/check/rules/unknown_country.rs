//! **What it checks**: `country` in an address is two capital letters that ISO 3166-1 gives to a
//! country.
//!
//! **Why**: a name or three letters are another value to every service that compares it.
//!
//! **Example**
//! Wrong: `{"addresses": [{"country": "Germany"}]}`
//! Right: `{"addresses": [{"country": "DE"}]}`
//!
//! **Fix**: writes the two letters, where the country is sure.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6.2 and RFC 7643 §4.1.2: ISO
//! 3166-1 alpha-2.

use crate::check::country::{country_in, is_country};
use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::COUNTRIES;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-country",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: COUNTRIES,
    look,
    file: "unknown_country",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for entry in entries(subject.root, "addresses") {
        let Some(member) = entry.part("country") else { continue };
        let Some(text) = member.node.as_str().filter(|text| !text.trim().is_empty()) else {
            continue;
        };
        if is_country(text.trim().as_bytes()) || stand_in(text).is_some() {
            continue;
        }
        let right = country_in(text);
        let help = match right {
            Some(code) => format!("Write `{code}`."),
            None => "Write the two letters of ISO 3166-1, like `DE` or `US`.".to_owned(),
        };
        let edit = right.map(|it| Edit { span: member.node.span, replacement: string(it) });
        found.push(
            rule.finding(
                entry.place(Some(member)),
                member.node.span,
                format!("`addresses.country` is {}, no code of a country.", quoted(text)),
                help,
            )
            .fix("Write the country's code", edit.into_iter().collect()),
        );
    }
}
