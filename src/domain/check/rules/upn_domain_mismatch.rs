//! **What it checks**: the suffix of `userPrincipalName` is the `domain`.
//!
//! **Why**: both may differ on purpose, since the domain is only the name of the directory; but it is a
//! common slip to have changed one and not the other.
//!
//! **Example**
//! Wrong: `"userPrincipalName": "jdoe@example.org", "domain": "example.com"`
//! Right: `"userPrincipalName": "jdoe@example.com", "domain": "example.com"`
//!
//! **Fix**: none: a person must say which is right.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08),
//! steps 3 and 4.6.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault};
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PROVISIONING;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "upn-domain-mismatch",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONING,
    look,
    file: "upn_domain_mismatch",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(upn) = Found::workspace(subject.root, "userPrincipalName") else { return };
    let Some(domain) = Found::workspace(subject.root, "domain").and_then(|it| it.text()) else {
        return;
    };
    let (Some(domain), Some(text)) = (judged(domain), upn.text().and_then(judged)) else { return };
    let Some((_, suffix)) = text.split_once('@') else { return };
    // What is no domain is `malformed-upn`'s.
    if domain_fault(suffix).is_some_and(|it| it != DomainFault::Underscore) {
        return;
    }
    let is_under = suffix.eq_ignore_ascii_case(&domain);
    let known = subject.context.domains.as_slice();
    // A domain that is none of the directory's is another rule's.
    if !known.is_empty() && !known.iter().any(|it| it.eq_ignore_ascii_case(&domain)) {
        return;
    }
    if suffix.is_empty() || is_under || domain_fault(&domain).is_some() {
        return;
    }
    found.push(rule.finding(
        upn.pointer(),
        upn.member.node.span,
        format!("`userPrincipalName` ends in {}, `domain` is {}.", quoted(suffix), quoted(&domain)),
        "Leave it, if that is meant; otherwise make them the same.",
    ));
}
