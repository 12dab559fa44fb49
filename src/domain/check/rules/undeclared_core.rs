//! **What it checks**: a `schemas` that names something names the core URN.
//!
//! **Why**: userName, name and emails are core attributes, and Access answers that the core URN
//! "must be declared in the schemas attribute".
//!
//! **Example**
//! Wrong: `"schemas": ["urn:scim:schemas:extension:workspace:1.0"]`
//! Right: `"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"]`
//!
//! **Fix**: adds the core URN.
//!
//! **Reference**: the UnboundID SCIM 1.1 SDK (github.com/pingidentity/scim), whose classes
//! Access's API shows; that Access answers so is inferred.

use crate::check::declaration::declare;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SERVER_ENGINE;
use crate::scim::user::{Found, declares, is_empty};

/// The rule.
pub const RULE: Rule = Rule {
    code: "undeclared-core",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SERVER_ENGINE,
    look,
    file: "undeclared_core",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let core = subject.dialect().user.urn;
    let Some(schemas) = Found::core(root, "schemas") else { return };
    if is_empty(&schemas.member.node) || declares(root, core) {
        return;
    }
    found.push(
        rule.finding(
            schemas.pointer(),
            schemas.member.name_span,
            format!("`schemas` does not name {core}."),
            "Add the core URN: userName, name and emails are its attributes.",
        )
        .fix("Add the core URN", declare(subject.text, root, core)),
    );
}
