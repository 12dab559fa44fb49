//! **What it checks**: `active` and `externalUserDisabled` do not contradict each other.
//!
//! **Why**: `externalUserDisabled` says that the user is disabled where it comes from; sent
//! together with `active: true` nobody can tell which is meant, and the user may not be able to
//! sign in.
//!
//! **Example**
//! Wrong: `{"active": true, "urn:scim:schemas:extension:workspace:1.0": {"externalUserDisabled": true}}`
//! Right: `{"active": true}`
//!
//! **Fix**: none: a person must say which is right.
//!
//! **Reference**: the text of the workspace schema as a tenant returned it
//! (github.com/leeadh/rollcall, accessUserSchema.json): “whether the user is marked as disabled in
//! the external user source”. Which of the two Access follows is not documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::WORKSPACE_SCHEMA;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "contradicting-status",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: WORKSPACE_SCHEMA,
    look,
    file: "contradicting_status",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(disabled) = Found::workspace(subject.root, "externalUserDisabled") else { return };
    let Some(active) = Found::core(subject.root, "active") else { return };
    if disabled.member.node.as_bool() == Some(true) && active.member.node.as_bool() == Some(true) {
        found.push(rule.finding(
            disabled.pointer(),
            disabled.member.node.span,
            "`externalUserDisabled` is true, and `active` is true as well.",
            "Say the same in both, or leave `externalUserDisabled` out.",
        ));
    }
}
