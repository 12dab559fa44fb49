//! **What it checks**: every entry of `emails` has an address in `value`.
//!
//! **Why**: an entry with a type alone holds no address, and Access demands one.
//!
//! **Example**
//! Wrong: `"emails": [{"type": "work"}]`
//! Right: `"emails": [{"value": "jdoe@example.com"}]`
//!
//! **Fix**: none: only a person knows the address.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07); SCIM 1.1 core schema (draft-scim-core-schema-01) §3.2.

use crate::check::demand::demand_on;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::pointer::Pointer;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::user::{Found, is_empty};

/// The rule.
pub const RULE: Rule = Rule {
    code: "email-without-value",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: PROVISIONED_USERS,
    look,
    file: "email_without_value",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(emails) = Found::core(subject.root, "emails") else { return };
    for (at, entry) in emails.member.node.items().iter().enumerate() {
        let place = emails.pointer().child(at.to_string());
        let (pointer, span, message) = match &entry.value {
            Value::String(text) if text.trim().is_empty() => {
                (place, entry.span, format!("Entry {} of `emails` is empty.", at + 1))
            }
            Value::Object(_) => match entry.member_like("value") {
                Some(value) if is_empty(&value.node) => (
                    place.child(value.name.as_str()),
                    value.node.span,
                    "`emails.value` is empty.".to_owned(),
                ),
                Some(_) => continue,
                None => (
                    place.child("value"),
                    entry.span,
                    format!("Entry {} of `emails` has no `value`.", at + 1),
                ),
            },
            _ => continue,
        };
        let is_demanded = demand_on(subject, &Pointer::of(["emails"])).is_some();
        let help = "Write the user's address: `\"value\": \"jdoe@example.com\"`.";
        found.push(rule.finding(pointer, span, message, help).severity(if is_demanded {
            rule.severity
        } else {
            Severity::Warning
        }));
    }
}
