//! **What it checks**: `type` is OTHER_DIRECTORY.
//!
//! **Why**: only a directory of this type takes users over SCIM. LOCAL_DIRECTORY, JIT_DIRECTORY and the
//! Active Directory types are other things, made with other media types.
//!
//! **Example**
//! Wrong: `{"type": "LOCAL", "name": "Okta", "domains": ["okta.example.com"]}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: writes OTHER_DIRECTORY.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 3; Rollcall for Google (github.com/tbwfdu/rollcall-google) sends this type.

use crate::check::diagnostic::Diagnostic;
use crate::check::directory_member::{other_kind, stands_as};
use crate::check::place::nearest_span;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::edit::set;
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_CLIENTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-directory-type",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_CLIENTS,
    look,
    file: "wrong_directory_type",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (text, root) = (subject.text, subject.root);
    if stands_as(root, "type").is_some() || other_kind(root).is_some() {
        return;
    }
    let pointer = Pointer::of(["type"]);
    let right = "\"OTHER_DIRECTORY\"";
    let (span, message, edits) = match root.member("type") {
        None => (
            nearest_span(text, root, &pointer),
            "`type` is missing; it says which kind of directory this becomes.".to_owned(),
            set(text, root, &pointer, right),
        ),
        Some(member) => {
            let node = &member.node;
            let message = match node.as_str() {
                Some("OTHER_DIRECTORY") => return,
                Some(other) if other.trim().is_empty() => "`type` is empty.".to_owned(),
                Some(other) => {
                    format!(
                        "`type` is {}; only OTHER_DIRECTORY takes users over SCIM.",
                        quoted(other)
                    )
                }
                None => format!("`type` is {}; it should be a string.", node.kind_name()),
            };
            (node.span, message, vec![Edit { span: node.span, replacement: right.to_owned() }])
        }
    };
    found.push(
        rule.finding(pointer, span, message, "Write `OTHER_DIRECTORY`.")
            .fix("Write OTHER_DIRECTORY", edits),
    );
}
