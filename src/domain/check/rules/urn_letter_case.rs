//! **What it checks**: URNs are written in the letters of their schema.
//!
//! **Why**: they are compared without regard to letter case, so Access takes either; but not every
//! tool does. A strict check warns.
//!
//! **Example**
//! Wrong: `{"schemas": ["URN:SCIM:Schemas:core:1.0"]}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0"]}`
//!
//! **Fix**: writes it so, in `schemas` and in the name of the object at once.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4; RFC 8141 §3; that Access
//! compares so is inferred from its engine (UnboundID SDK).

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::user::schemas;

/// The rule.
pub const RULE: Rule = Rule {
    code: "urn-letter-case",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "urn_letter_case",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    for used in subject.uses() {
        let Meaning::Known(right) = meaning(subject.dialect(), used.text) else { continue };
        // Beside the right one it is a second one, which other rules find.
        let is_twice = match used.members.is_empty() {
            true => schemas(root).any(|it| it.text == right),
            false => root.member(right).is_some(),
        };
        if used.text == right || is_twice {
            continue;
        }
        let (pointer, span) = used.place();
        let mend = used.renamed(root, right);
        found.push(
            rule.finding(
                pointer,
                span,
                format!("{} is written otherwise in its schema.", quoted(used.text)),
                format!("Write `{right}`."),
            )
            .severity(if subject.is_strict() { Severity::Warning } else { rule.severity })
            .fix_if_any(mend.and_then(|it| it.fix(format!("Write `{right}`")))),
        );
    }
}
