//! **What it checks**: `schemas` names no URN twice; letter case does not count.
//!
//! **Why**: the draft forbids it; a strict reader refuses the list.
//!
//! **Example**
//! Wrong: `"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:core:1.0"]`
//! Right: `"schemas": ["urn:scim:schemas:core:1.0"]`
//!
//! **Fix**: takes the second out.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §5: no duplicates; §4: URNs are
//! compared without letter case.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::repeated::repeated;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::schemas;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-schema",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "duplicate_schema",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let texts: Vec<&str> = schemas(subject.root).map(|it| it.text).collect();
    for (entry, earlier) in schemas(subject.root).zip(repeated(&texts, true)) {
        if earlier.is_some() {
            let pointer = entry.pointer();
            found.push(
                rule.finding(
                    pointer.clone(),
                    entry.node.span,
                    format!("`schemas` names {} twice.", quoted(entry.text)),
                    "Take one of them out.",
                )
                .mend("Take the second out", Mend::new().remove(&pointer)),
            );
        }
    }
}
