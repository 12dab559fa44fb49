//! **What it checks**: `domain` is one of the chosen directory's. (Letter case does not count. Nothing
//! is said while no directory is chosen.)
//!
//! **Why**: Access puts the user into the directory that has this domain, and refuses the user where
//! none has.
//!
//! **Example** (the directory has `okta.example.com`)
//! Wrong: `"domain": "example.com"`
//! Right: `"domain": "okta.example.com"`
//!
//! **Fix**: writes the domain, where the directory has only one.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07): the domain “is used to infer the directory”.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault};
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "foreign-domain",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONED_USERS,
    look,
    file: "foreign_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "domain") else { return };
    let Some(text) = attribute.text() else { return };
    let known = subject.context.domains.as_slice();
    let is_unusable = !matches!(domain_fault(text), None | Some(DomainFault::Underscore));
    if known.is_empty() || is_unusable || known.iter().any(|it| it.eq_ignore_ascii_case(text)) {
        return;
    }
    let span = attribute.member.node.span;
    let edits = match known {
        [only] => vec![Edit { span, replacement: string(only) }],
        _ => Vec::new(),
    };
    found.push(
        rule.finding(
            attribute.pointer(),
            span,
            format!("`domain` is {}, which is not the chosen directory's.", quoted(text)),
            format!("Write one of its domains: {}.", known.join(", ")),
        )
        .fix("Write the directory's domain", edits),
    );
}
