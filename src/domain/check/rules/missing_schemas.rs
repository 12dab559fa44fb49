//! **What it checks**: `schemas` is there.
//!
//! **Why**: without it Access takes the body as core alone, and the workspace extension, which
//! every provisioned user carries, as an attribute that it does not know.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", …}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"], …}`
//!
//! **Fix**: adds it, with every extension that has an object.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §5: schemas is required.

use crate::check::declaration::complete;
use crate::check::diagnostic::Diagnostic;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::set;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-schemas",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "missing_schemas",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    if Found::core(root, "schemas").is_some() {
        return;
    }
    let pointer = Pointer::of(["schemas"]);
    let edits = set(subject.text, root, &pointer, &complete(subject));
    found.push(
        rule.finding(
            pointer.clone(),
            nearest_span(subject.text, root, &pointer),
            match subject.profile().is_access() {
                true => "`schemas` is missing; Access then takes the user as core alone.",
                false => "`schemas` is missing.",
            },
            "Add `schemas` with the URN of the core and of every extension that is used.",
        )
        .fix("Add `schemas`", edits),
    );
}
