//! **What it checks**: `schemas` names only URNs that are known: core, enterprise, workspace,
//! workspace MFA, and a tenant's own.
//!
//! **Why**: Access passes over the others, so their attributes are not stored. Of the Identity
//! Service it is not known what it does with them. A plain SCIM server may have any.
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
use crate::profile::authority::{IDENTITY_SERVICE_ATTRIBUTES, SCIM_CLIENTS};
use crate::profile::profile::Product;
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
    let (profile, dialect) = (subject.profile(), subject.dialect());
    let (what, source) = match profile.product {
        // Whatever extension a server of its own has is right for it.
        Product::Any => return,
        Product::Access => ("Access knows; it passes over it", rule.source),
        Product::IdentityService => ("the Identity Service documents", IDENTITY_SERVICE_ATTRIBUTES),
    };
    for used in subject.uses() {
        if meaning(dialect, used.text) == Meaning::Unknown && !used.entries.is_empty() {
            let (pointer, span) = used.place();
            let message = format!("{} is not a URN that {what}.", quoted(used.text));
            let help = "Take it out, with its object, or correct it.";
            found.push(rule.finding(pointer, span, message, help).source(source));
        }
    }
}
