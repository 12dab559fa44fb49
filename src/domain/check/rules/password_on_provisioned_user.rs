//! **What it checks**: no `password`.
//!
//! **Why**: a provisioned user signs in through the identity provider; a password in Access is useless
//! at best, and a secret in a file at worst. (Okta sends a random one with every creation.)
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "password": "1mz050nq", …}`
//! Right: `{"userName": "jdoe", …}`
//!
//! **Fix**: takes it out. The message never shows it.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07): its sample has none; Okta's SCIM 1.1 protocol reference (developer.okta.com): Okta
//! sends a random one.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::profile::authority::PROVISIONING;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "password-on-provisioned-user",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONING,
    look,
    file: "password_on_provisioned_user",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "password") else { return };
    if attribute.member.node.value == Value::Null {
        return;
    }
    let mend = Mend::new().remove(&attribute.pointer());
    found.push(
        rule.finding(
            attribute.pointer(),
            attribute.member.name_span,
            "`password` is there, but a provisioned user signs in through the identity provider.",
            "Take it out: it is a secret that nothing needs.",
        )
        .mend("Take `password` out", mend),
    );
}
