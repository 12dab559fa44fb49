//! **What it checks**: `schemas` names something.
//!
//! **Why**: an empty list declares nothing, neither the core attributes nor the extension.
//!
//! **Example**
//! Wrong: `"schemas": []`
//! Right: `"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"]`
//!
//! **Fix**: fills it with core, workspace, and every extension that has an object.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §5: schemas is non-empty.

use crate::check::declaration::complete;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::{Found, is_empty};

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-schemas",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "empty_schemas",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(schemas) = Found::core(subject.root, "schemas") else { return };
    let node = &schemas.member.node;
    if is_empty(node) {
        let edit = Edit { span: node.span, replacement: complete(subject) };
        found.push(
            rule.finding(
                schemas.pointer(),
                node.span,
                "`schemas` is empty.",
                "Write the URN of the core and of every extension that is used into it.",
            )
            .fix("Fill in `schemas`", vec![edit]),
        );
    }
}
