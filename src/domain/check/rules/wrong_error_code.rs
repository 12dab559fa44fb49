//! **What it checks**: an error carries the HTTP status, three digits from 400 to 599: `code` in SCIM 1.1, as
//! a string or a number; `status` in 2.0, as a string.
//!
//! **Why**: a client may read it instead of the status of the answer; a word of one's own says nothing to it.
//!
//! **Example**
//! Wrong: `{"Errors": [{"description": "No.", "code": "invalid"}]}`
//! Right: `{"Errors": [{"description": "No.", "code": "400"}]}`
//!
//! **Fix**: puts the status of SCIM 2.0 into quotes.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.9: a string; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com) shows a number; RFC 7644 §3.12.

use crate::check::diagnostic::Diagnostic;
use crate::check::error_answer::{entries, status};
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Node;
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::{SCIM_API, SCIM_API_2};
use crate::scim::version::Version;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-error-code",
    severity: Severity::Warning,
    kinds: &[Kind::Error],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "wrong_error_code",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let version = subject.profile().version;
    let name = if version == Version::Scim1 { "code" } else { "status" };
    for (at, entry) in entries(subject.root, version) {
        found.extend(finding(rule, subject, entry, &at, name));
    }
}

fn finding(
    rule: &Rule,
    subject: &Subject<'_>,
    entry: &Node,
    at: &Pointer,
    name: &str,
) -> Option<Diagnostic> {
    let member = entry.member_like(name);
    let said = member.and_then(|it| status(&it.node));
    let number = member.filter(|it| matches!(it.node.value, Value::Number(_)));
    let is_status = said.is_some_and(|it| (400..600).contains(&it));
    let source = if name == "status" { SCIM_API_2 } else { rule.source };
    let is_unquoted = name == "status" && number.is_some();
    if is_status && !is_unquoted {
        return None;
    }
    let shown = member.map(|it| it.node.span.of(subject.text)).unwrap_or_default();
    let what = match member {
        None => format!("The error has no `{name}`."),
        Some(_) if is_status => format!("`{name}` is a number; it should be a string."),
        Some(_) => format!("`{name}` is `{shown}`, not the status of an error."),
    };
    let edits = match number.filter(|_| is_status) {
        Some(it) => vec![Edit::replace(it.node.span, format!("\"{shown}\""))],
        None => Vec::new(),
    };
    let at = at.child(name);
    let span = nearest_span(subject.text, subject.root, &at);
    let help = "Write the HTTP status of the answer, like \"400\".";
    Some(rule.finding(at, span, what, help).source(source).fix("Put it into quotes", edits))
}
