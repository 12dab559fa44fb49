//! **What it checks**: `schemas` names only URNs that are known: core, enterprise, workspace,
//! workspace MFA, and a tenant's own.
//!
//! **Why**: Access passes over the others, so their attributes are not stored.
//!
//! **Example**
//! Wrong: `"schemas": ["urn:scim:schemas:core:1.0", "urn:okta:custom:user:1.0"]`
//! Right: `"schemas": ["urn:scim:schemas:core:1.0"]`
//!
//! **Fix**: none: only a person knows what was meant.
//!
//! **Reference**: Rollcall (github.com/leeadh/rollcall), a client that is served by real tenants.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::urn_use::uses;
use crate::profile::authority::SCIM_CLIENTS;
use crate::scim::meaning::{Meaning, meaning};

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-urn",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CLIENTS,
    look,
    file: "unknown_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for used in uses(subject.root) {
        if meaning(used.text) == Meaning::Unknown && !used.entries.is_empty() {
            let (pointer, span) = used.place();
            found.push(rule.finding(
                pointer,
                span,
                format!("{} is not a URN that Access knows; it passes over it.", quoted(used.text)),
                "Take it out, with its object, or correct it.",
            ));
        }
    }
}
