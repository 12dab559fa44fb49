//! **What it checks**: `userPrincipalName` has the form `name@domain`.
//!
//! **Why**: a user principal name is one by its suffix; enrolment and federation look for it.
//!
//! **Example**
//! Wrong: `"userPrincipalName": "jdoe"`
//! Right: `"userPrincipalName": "jdoe@example.com"`
//!
//! **Fix**: none: only a person knows the suffix.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 4.6: normally the login or the email address. That Access itself refuses others is not
//! documented.

use crate::check::diagnostic::Diagnostic;
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
    code: "upn-without-at",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONING,
    look,
    file: "upn_without_at",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "userPrincipalName") else { return };
    let Some(text) = attribute.text() else { return };
    let Some(judged) = judged(text) else { return };
    if judged.split_once('@').is_none_or(|(name, domain)| name.is_empty() || domain.is_empty()) {
        found.push(rule.finding(
            attribute.pointer(),
            attribute.member.node.span,
            format!("`userPrincipalName` is {}, without a name and a domain.", quoted(text)),
            "Write it like `jdoe@example.com`, normally the user's login.",
        ));
    }
}
