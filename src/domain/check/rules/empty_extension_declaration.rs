//! **What it checks**: every extension that `schemas` names has its object. (The workspace
//! extension has none while its demanded attributes are missing: then those are named instead.)
//!
//! **Why**: Access takes it, and its own console sends it; but it is often a sign that attributes
//! were lost on the way.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:enterprise:1.0"]}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0"]}`
//!
//! **Fix**: takes the URN out of `schemas`.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4; EUC samples
//! (github.com/euc-oss/euc-samples) show what the console sends.

use crate::check::demand::demands_extension;
use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Member;
use crate::profile::authority::SCIM_CORE;
use crate::scim::belongs::{Place, belongs};
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::user::{Found, schemas};

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-extension-declaration",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "empty_extension_declaration",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (root, dialect) = (subject.root, subject.dialect());
    for entry in schemas(root) {
        let name = match meaning(dialect, entry.text) {
            Meaning::Known(urn) if urn == dialect.user.urn => continue,
            Meaning::Known(urn) => urn,
            Meaning::Tenant => entry.text,
            Meaning::OtherVersion(_) | Meaning::Misspelt(_) | Meaning::Unknown => continue,
        };
        let is_misplaced = |it: &Member| match belongs(dialect, &it.name) {
            Some(Place::Extension(schema, _)) => schema.urn == name,
            _ => false,
        };
        if Found::extension(root, name).is_some()
            || demands_extension(subject, name)
            || root.members().iter().any(is_misplaced)
        {
            continue;
        }
        let pointer = entry.pointer();
        found.push(
            rule.finding(
                pointer.clone(),
                entry.node.span,
                format!("`schemas` names {}, but its object is not there.", quoted(entry.text)),
                "Take the URN out, unless its attributes were lost.",
            )
            .mend("Take it out of `schemas`", Mend::new().remove(&pointer)),
        );
    }
}
