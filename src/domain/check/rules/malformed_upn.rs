//! **What it checks**: `userPrincipalName` is one name, one @ and one domain, without spaces.
//!
//! **Why**: enrolment and federation take what stands after the @ for the domain; a second @ or a
//! space makes it none.
//!
//! **Example**
//! Wrong: `"userPrincipalName": "jane doe@example.com"`, `"userPrincipalName": "jdoe@example@com"`
//! Right: `"userPrincipalName": "jdoe@example.com"`
//!
//! **Fix**: none: only a person knows the name.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 4.6: normally the login or the email address. What Access itself refuses is not documented.

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
    code: "malformed-upn",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONING,
    look,
    file: "malformed_upn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "userPrincipalName") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    let Some((name, domain)) = text.split_once('@') else { return };
    if name.is_empty() || domain.is_empty() {
        return;
    }
    let what = if domain.contains('@') {
        "has more than one @"
    } else if text.contains(char::is_whitespace) {
        "has a space in it"
    } else if domain_fault(domain).is_some_and(|it| it != DomainFault::Underscore) {
        "has no domain after the @"
    } else {
        return;
    };
    found.push(rule.finding(
        attribute.pointer(),
        attribute.member.node.span,
        format!("`userPrincipalName` is {}, which {what}.", quoted(&text)),
        "Write it like `jdoe@example.com`, normally the user's login.",
    ));
}
