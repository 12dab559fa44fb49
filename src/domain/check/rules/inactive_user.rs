//! **What it checks**: `active` is not false.
//!
//! **Why**: the user is created but cannot sign in. That can be meant; it is easy to overlook.
//!
//! **Example**
//! Wrong: `"active": false`
//! Right: `"active": true`
//!
//! **Fix**: writes true.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6; Okta's SCIM 1.1 protocol
//! reference (developer.okta.com): deactivation is `active: false`.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "inactive-user",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "inactive_user",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "active") else { return };
    let node = &attribute.member.node;
    if node.as_bool() == Some(false) {
        found.push(
            rule.finding(
                attribute.pointer(),
                node.span,
                "`active` is false: the user will not be able to sign in.",
                "Leave it, if that is meant.",
            )
            .fix("Write true", vec![Edit { span: node.span, replacement: "true".to_owned() }]),
        );
    }
}
