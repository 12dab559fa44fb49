//! **What it checks**: the members of a list are called as SCIM has it: `totalResults`, `itemsPerPage`,
//! `startIndex`, `Resources`.
//!
//! **Why**: a client passes over what it does not know and takes the list for empty. Okta passes over letter
//! case, other clients do not: that is only noted.
//!
//! **Example**
//! Wrong: `{"totalResults": 0, "itemsPerPage": 0, "startIndex": 1, "items": []}`
//! Right: `{"totalResults": 0, "itemsPerPage": 0, "startIndex": 1, "Resources": []}`
//!
//! **Fix**: writes the name.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.2.2; Okta's older SCIM reference for letter case.

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::{in_other_letters, meant};
use crate::check::place::name_inside;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_API;

/// The rule.
pub const RULE: Rule = Rule {
    code: "misspelt-list-member",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "misspelt_list_member",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    for member in root.members() {
        let (right, severity) = match (in_other_letters(member), meant(&member.name)) {
            (Some(right), _) if root.member(right).is_none() => (right, Severity::Info),
            // A list under another name can only be the resources where it is one.
            (None, Some("Resources")) if !matches!(member.node.value, Value::Array(_)) => continue,
            (None, Some(right)) if root.member_like(right).is_none() => (right, rule.severity),
            _ => continue,
        };
        let edits = vec![Edit::replace(name_inside(member), right)];
        found.push(
            rule.finding(
                Pointer::of([member.name.as_str()]),
                member.name_span,
                format!("`{}` is called `{right}` in a list.", member.name),
                format!("Write `{right}`."),
            )
            .severity(severity)
            .fix(format!("Write `{right}`"), edits),
        );
    }
}
