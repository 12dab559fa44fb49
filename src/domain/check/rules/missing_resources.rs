//! **What it checks**: a list that is not empty has its `Resources`, and they are an array.
//!
//! **Why**: without them the client finds nobody: Okta then creates the user a second time.
//!
//! **Example**
//! Wrong: `{"totalResults": 1, "itemsPerPage": 1, "startIndex": 1}`
//! Right: `{"totalResults": 0, "itemsPerPage": 0, "startIndex": 1}`
//!
//! **Fix**: puts a single resource into an array.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.2.2; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com): the search before each creation.

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::{count, is_given};
use crate::check::place::nearest_span;
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
    code: "missing-resources",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "missing_resources",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let pointer = Pointer::of(["Resources"]);
    let Some(member) = root.member_like("Resources") else {
        if !is_given(root, "Resources") && count(root, "totalResults") != Some(0) {
            found.push(rule.finding(
                pointer.clone(),
                nearest_span(subject.text, root, &pointer),
                "The list has no `Resources`.",
                "Add `Resources`, an array of the users that were found.",
            ));
        }
        return;
    };
    let node = &member.node;
    let edits = match &node.value {
        Value::Array(_) => return,
        Value::Object(_) => {
            vec![Edit::insert(node.span.start, "["), Edit::insert(node.span.end, "]")]
        }
        _ => Vec::new(),
    };
    found.push(
        rule.finding(
            Pointer::of([member.name.as_str()]),
            member.name_span,
            format!("`Resources` is {}; it should be an array.", node.kind_name()),
            "Write an array, also around a single resource.",
        )
        .fix("Make it an array", edits),
    );
}
