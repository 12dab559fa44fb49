//! **What it checks**: `startIndex` is 1 or more.
//!
//! **Why**: SCIM counts from 1. A client that goes on from 0 asks for one resource twice.
//!
//! **Example**
//! Wrong: `{"totalResults": 0, "itemsPerPage": 0, "startIndex": 0, "Resources": []}`
//! Right: `{"totalResults": 0, "itemsPerPage": 0, "startIndex": 1, "Resources": []}`
//!
//! **Fix**: writes 1.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.2.2: `startIndex` counts from 1. (Omnissa's description
//! of the Access API names 0 as the default of the request.)

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::count;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_API;

/// The rule.
pub const RULE: Rule = Rule {
    code: "zero-start-index",
    severity: Severity::Warning,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "zero_start_index",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let Some(member) = root.member_like("startIndex") else { return };
    if count(root, "startIndex") == Some(0) {
        found.push(
            rule.finding(
                Pointer::of([member.name.as_str()]),
                member.node.span,
                "`startIndex` is 0; SCIM counts from 1.",
                "Write 1 for the first page.",
            )
            .fix("Write 1", vec![Edit::replace(member.node.span, "1")]),
        );
    }
}
