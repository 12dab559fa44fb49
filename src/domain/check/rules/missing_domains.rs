//! **What it checks**: `domains` holds at least one.
//!
//! **Why**: a user finds this directory by its domain; without one the directory takes nobody.
//!
//! **Example**
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": []}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: none: only a person knows the domain.
//!
//! **Reference**: VMware's guide to directories in Workspace ONE Access: at least one domain.

use crate::check::diagnostic::Diagnostic;
use crate::check::directory_member::stands_as;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_DOMAINS;
use crate::scim::user::is_empty;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-domains",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_DOMAINS,
    look,
    file: "missing_domains",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let pointer = Pointer::of(["domains"]);
    let (span, message) = match root.member("domains") {
        Some(member) if is_empty(&member.node) => {
            (member.node.span, "`domains` is empty; users find the directory by their domain.")
        }
        Some(_) => return,
        None if stands_as(root, "domains").is_some() => return,
        None => (
            nearest_span(subject.text, root, &pointer),
            "`domains` is missing; users find the directory by their domain.",
        ),
    };
    found.push(rule.finding(
        pointer,
        span,
        message,
        "Write the domain that the users will carry: `\"domains\": [\"okta.example.com\"]`.",
    ));
}
