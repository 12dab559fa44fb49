//! **What it checks**: `true` and `false` are not written as strings.
//!
//! **Why**: in JSON `"false"` is a string, and a reader that looks for true or false may take any string
//! for true. Whether Access does is not known; elsewhere, and in strict mode, it is an error.
//!
//! **Example**
//! Wrong: `"active": "true"`
//! Right: `"active": true`
//!
//! **Fix**: takes the quotes off.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.1.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::profile::authority::SCIM_CORE;
use crate::scim::attribute::DataType;

/// The rule.
pub const RULE: Rule = Rule {
    code: "boolean-as-string",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "boolean_as_string",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for visit in subject.visits() {
        if !visit.row.is_some_and(|row| row.data_type == DataType::Boolean) {
            continue;
        }
        let node = &visit.member.node;
        let Some(text) = node.as_str() else { continue };
        let right = match text.trim() {
            it if it.eq_ignore_ascii_case("true") => "true",
            it if it.eq_ignore_ascii_case("false") => "false",
            _ => continue,
        };
        found.push(
            rule.finding(
                visit.pointer(),
                node.span,
                format!("`{}` is the string {}, not {right}.", visit.name(), quoted(text)),
                format!("Write {right} without quotes."),
            )
            .severity(match subject.profile().is_access() && !subject.is_strict() {
                true => rule.severity,
                false => Severity::Error,
            })
            .fix(
                "Take the quotes off",
                vec![Edit { span: node.span, replacement: right.to_owned() }],
            ),
        );
    }
}
