//! **What it checks**: every resource of a list is an object with an `id`.
//!
//! **Why**: the `id` is how a client speaks of the user from then on: it is in the address of every change.
//! Okta cannot link a user without one.
//!
//! **Example**
//! Wrong: `{"totalResults": 1, "itemsPerPage": 1, "startIndex": 1, "Resources": [{"userName": "jdoe"}]}`
//! Right: `{"totalResults": 1, "itemsPerPage": 1, "startIndex": 1, "Resources": [{"id": "91cf"}]}`
//!
//! **Fix**: none: only the server knows it.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §5.1: `id` is in every representation;
//! Okta's SCIM 1.1 protocol reference (developer.okta.com).

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::resources;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "resource-without-id",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "resource_without_id",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let Some(list) = root.member_like("Resources") else { return };
    for (at, resource) in resources(root).unwrap_or_default().iter().enumerate() {
        let pointer = Pointer::of([list.name.clone(), at.to_string()]);
        let id = resource.member_like("id").map(|it| &it.node.value);
        let what = match (&resource.value, id) {
            (Value::Object(_), Some(Value::String(id))) if !id.trim().is_empty() => continue,
            (Value::Object(_), Some(_)) => "an `id` that is no text".to_owned(),
            (Value::Object(_), None) => "no `id`".to_owned(),
            _ => format!("no members: it is {}", resource.kind_name()),
        };
        found.push(rule.finding(
            pointer.clone(),
            nearest_span(subject.text, root, &pointer.child("id")),
            format!("Resource {} of the list has {what}.", at + 1),
            "Give every resource the `id` under which it can be read and changed.",
        ));
    }
}
