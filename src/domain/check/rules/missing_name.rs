//! **What it checks**: the directory has a `name`.
//!
//! **Why**: every client sends one, and it is what the console shows.
//!
//! **Example**
//! Wrong: `{"type": "OTHER_DIRECTORY", "domains": ["okta.example.com"]}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: none: only a person knows the name.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 3: a body of type, name and domains.

use crate::check::diagnostic::Diagnostic;
use crate::check::directory_member::stands_as;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-name",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_STEP,
    look,
    file: "missing_name",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let member = root.member("name");
    if member.is_some_and(|it| it.node.value != Value::Null) || stands_as(root, "name").is_some() {
        return;
    }
    let pointer = Pointer::of(["name"]);
    let span = match member {
        Some(member) => member.node.span,
        None => nearest_span(subject.text, root, &pointer),
    };
    found.push(rule.finding(
        pointer,
        span,
        "`name` is missing; the console lists the directory under it.",
        "Add `name`: something by which you will know it, like `Okta`.",
    ));
}
