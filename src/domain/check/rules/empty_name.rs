//! **What it checks**: the directory's `name` is not empty.
//!
//! **Why**: the console lists directories by name.
//!
//! **Example**
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "", "domains": ["okta.example.com"]}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: none: only a person knows the name.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 3.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-name",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_STEP,
    look,
    file: "empty_name",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(node) = subject.root.member("name").map(|it| &it.node) else { return };
    if node.as_str().is_some_and(|text| text.trim().is_empty()) {
        found.push(rule.finding(
            Pointer::of(["name"]),
            node.span,
            "`name` is empty.",
            "Write something by which you will know the directory, like `Okta`.",
        ));
    }
}
