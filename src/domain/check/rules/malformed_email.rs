//! **What it checks**: what stands as an email address has the form of one: something, one `@`,
//! and a domain, without spaces. It is lenient on purpose: only what cannot be delivered is named.
//!
//! **Why**: Access demands an email address, and invitations and device enrolment go there.
//!
//! **Example**
//! Wrong: `"emails": [{"value": "Jane Doe <jdoe@example.com>"}]`
//! Right: `"emails": [{"value": "jdoe@example.com"}]`
//!
//! **Fix**: takes off `mailto:`, a name, angle brackets and spaces around the address.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07); for the form RFC 5321 §4.1.2. How strictly Access itself looks is not public.

use crate::check::demand::demand_on;
use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault};
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-email",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: PROVISIONED_USERS,
    look,
    file: "malformed_email",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(emails) = Found::core(subject.root, "emails") else { return };
    let node = &emails.member.node;
    let entries = node.items().iter().enumerate().map(|(at, entry)| (Some(at), entry));
    for (at, entry) in entries.chain([(None, node)]) {
        let inner = entry.member_like("value").filter(|_| at.is_some());
        let value = inner.map_or(entry, |it| &it.node);
        let Some(text) = value.as_str().filter(|text| !text.trim().is_empty()) else { continue };
        let Some(judged) = judged(text) else { continue };
        let Some(fault) = fault(&judged) else { continue };
        let mut pointer = emails.pointer();
        if let Some(at) = at {
            pointer = pointer.child(at.to_string());
        }
        if let Some(inner) = inner {
            pointer = pointer.child(inner.name.as_str());
        }
        let edits = address_in(&judged)
            .map(|address| vec![Edit { span: value.span, replacement: string(address) }])
            .unwrap_or_default();
        let is_demanded = demand_on(subject, &Pointer::of(["emails"])).is_some();
        found.push(
            rule.finding(
                pointer,
                value.span,
                format!("The email address {} {fault}.", quoted(text)),
                "Write the bare address, like `jdoe@example.com`.",
            )
            .severity(if is_demanded { rule.severity } else { Severity::Warning })
            .fix("Write the bare address", edits),
        );
    }
}

fn fault(text: &str) -> Option<&'static str> {
    let Some((local, domain)) = text.rsplit_once('@') else { return Some("has no @") };
    if text.contains(char::is_whitespace) {
        Some("has a space in it")
    } else if local.is_empty() {
        Some("has nothing before the @")
    } else if local.contains(['@', '<', '>', '(', ')', ',', ';', ':', '"']) {
        Some("is not a bare address")
    } else {
        match domain_fault(domain) {
            None | Some(DomainFault::Underscore) => None,
            Some(_) => Some("has no domain after the @"),
        }
    }
}

/// The bare address within.
fn address_in(text: &str) -> Option<&str> {
    let inner = match text.split_once('<') {
        Some((_, rest)) => rest.split('>').next()?,
        None => text,
    };
    let inner = inner.trim();
    let inner = match inner.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => inner.get(7..)?.trim(),
        _ => inner,
    };
    fault(inner).is_none().then_some(inner)
}
