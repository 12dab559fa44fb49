//! **What it checks**: the `type` of an email address, telephone number, messenger, picture or
//! postal address is one of those that the standard suggests, like `work`, `home`, `mobile`.
//!
//! **Why**: a service that looks for the address of type `work` does not find it under `office`.
//! The standard only suggests these words; a strict check warns.
//!
//! **Example**
//! Wrong: `{"emails": [{"value": "jdoe@example.com", "type": "office"}]}`
//! Right: `{"emails": [{"value": "jdoe@example.com", "type": "work"}]}`
//!
//! **Fix**: writes the word that was meant, where that is sure.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6; RFC 7643 §4.1.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::SCIM_CORE;
use crate::scim::nearest::{nearest, tolerance};

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-type",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "unknown_type",
};

/// What people write instead.
const MEANT: [(&str, &str); 15] = [
    ("business", "work"),
    ("cell", "mobile"),
    ("cell phone", "mobile"),
    ("cellphone", "mobile"),
    ("cellular", "mobile"),
    ("company", "work"),
    ("corporate", "work"),
    ("facsimile", "fax"),
    ("mobile phone", "mobile"),
    ("mobilephone", "mobile"),
    ("office", "work"),
    ("personal", "home"),
    ("private", "home"),
    ("telefax", "fax"),
    ("thumb", "thumbnail"),
];

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for row in subject.dialect().user.attributes {
        let kind = row.parts.iter().find(|part| !part.canonical.is_empty());
        let Some(known) = kind.map(|kind| kind.canonical) else { continue };
        for entry in entries(subject.root, row.name) {
            let Some(member) = entry.part("type") else { continue };
            let Some(text) = member.node.as_str() else { continue };
            if text.is_empty() || known.contains(&text) {
                continue;
            }
            let right = meant(text.trim(), known);
            let help = match right {
                Some(right) => format!("Write `{right}`."),
                None => format!("The standard suggests {}.", known.join(", ")),
            };
            let edit = right.map(|it| Edit { span: member.node.span, replacement: string(it) });
            found.push(
                rule.finding(
                    entry.place(Some(member)),
                    member.node.span,
                    format!("`{}.type` is {}, no type of the standard's.", row.name, quoted(text)),
                    help,
                )
                .severity(if subject.is_strict() { Severity::Warning } else { rule.severity })
                .fix("Write the standard's word", edit.into_iter().collect()),
            );
        }
    }
}

fn meant(text: &str, known: &[&'static str]) -> Option<&'static str> {
    let other = MEANT.iter().find(|(it, _)| it.eq_ignore_ascii_case(text)).map(|(_, right)| *right);
    let nearest = || nearest(text, known.iter().copied(), tolerance(text).min(1));
    other.filter(|it| known.contains(it)).or_else(nearest)
}
