//! **What it checks**: an error says in words what went wrong: `description` in SCIM 1.1, `detail` in 2.0.
//!
//! **Why**: that text is what Okta shows to the admin behind “Errors reported by remote server”. Without it
//! nobody can tell what to mend.
//!
//! **Example**
//! Wrong: `{"Errors": [{"description": "", "code": "409"}]}`
//! Right: `{"Errors": [{"description": "A user with the same userName already exists", "code": "409"}]}`
//!
//! **Fix**: none: only the server knows it.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.9; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com).

use crate::check::diagnostic::Diagnostic;
use crate::check::error_answer::entries;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Node;
use crate::pointer::Pointer;
use crate::profile::authority::OKTA_ERRORS;
use crate::scim::version::Version;

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-error-text",
    severity: Severity::Warning,
    kinds: &[Kind::Error],
    scope: Scope::Any,
    source: OKTA_ERRORS,
    look,
    file: "empty_error_text",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let version = subject.profile().version;
    let name = if version == Version::Scim1 { "description" } else { "detail" };
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
    let text = entry.member_like(name).and_then(|it| it.node.as_str());
    if text.is_some_and(|text| !text.trim().is_empty()) {
        return None;
    }
    let what = match entry.member_like(name) {
        Some(_) => format!("`{name}` says nothing."),
        None => format!("The error has no `{name}`."),
    };
    let at = at.child(name);
    let span = nearest_span(subject.text, subject.root, &at);
    Some(rule.finding(
        at,
        span,
        what,
        "Say in a sentence what was wrong, with the attribute’s name.",
    ))
}
