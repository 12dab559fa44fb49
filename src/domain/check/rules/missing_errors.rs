//! **What it checks**: an error answer of SCIM 1.1 has `Errors`, an array with at least one entry.
//!
//! **Why**: it is the only place in which a client of SCIM 1.1 looks for what went wrong.
//!
//! **Example**
//! Wrong: `{"Error": [{"description": "No.", "code": "400"}]}`
//! Right: `{"Errors": [{"description": "No.", "code": "400"}]}`
//!
//! **Fix**: writes `Errors`; puts a single entry into an array.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.9.

use crate::check::diagnostic::Diagnostic;
use crate::check::error_answer::{Envelope, errors};
use crate::check::place::name_inside;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_API;
use crate::scim::nearest::nearest;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-errors",
    severity: Severity::Error,
    kinds: &[Kind::Error],
    scope: Scope::Scim1,
    source: SCIM_API,
    look,
    file: "missing_errors",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let pointer = Pointer::of(["Errors"]);
    let help = "Write `{\"Errors\": [{\"description\": …, \"code\": …}]}`.";
    if let Some(member) = root.member_like("Errors") {
        let node = &member.node;
        let (message, edits) = match &node.value {
            Value::Array(_) if errors(root).is_empty() => {
                ("`Errors` is empty.".to_owned(), Vec::new())
            }
            Value::Array(_) => return,
            Value::Object(_) => (
                "`Errors` is an object; it should be an array.".to_owned(),
                vec![Edit::insert(node.span.start, "["), Edit::insert(node.span.end, "]")],
            ),
            _ => (format!("`Errors` is {}; it should be an array.", node.kind_name()), Vec::new()),
        };
        let at = Pointer::of([member.name.as_str()]);
        let diagnostic = rule.finding(at, member.name_span, message, help);
        found.push(diagnostic.fix("Make it an array", edits));
        return;
    }
    if Envelope::of(root) != Envelope::Unknown {
        return;
    }
    let misspelt = root.members().iter().find(|it| nearest(&it.name, ["Errors"], 2).is_some());
    found.push(match misspelt {
        Some(member) => rule
            .finding(
                Pointer::of([member.name.as_str()]),
                member.name_span,
                format!("`{}` is called `Errors` in SCIM 1.1.", member.name),
                help,
            )
            .fix("Write `Errors`", vec![Edit::replace(name_inside(member), "Errors")]),
        None => rule.finding(
            pointer.clone(),
            nearest_span(subject.text, root, &pointer),
            "The answer has no `Errors`.",
            help,
        ),
    });
}
