//! **What it checks**: no attribute that the profile demands is empty: no empty text, no white
//! space alone, no `null`, no empty list.
//!
//! **Why**: Access takes `null` as absent, and an empty name or domain names nothing.
//!
//! **Example**
//! Wrong: `{"userName": ""}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes `internalUserType`, and `domain` where the chosen directory has only one.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07); SCIM 1.1 core schema (draft-scim-core-schema-01) §6: userName is non-empty. That
//! `null` is absent: Rollcall (github.com/leeadh/rollcall), a client that is served by real
//! tenants.

use crate::check::demand::known_value;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::user::{Found, is_empty};

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-required",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: PROVISIONED_USERS,
    look,
    file: "empty_required",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for demand in subject.context.profile.required {
        let attribute = Found::at(subject.root, demand.pointer);
        let Some(attribute) = attribute.filter(|it| is_empty(&it.member.node)) else { continue };
        let what = match attribute.member.node.value {
            Value::Null if subject.profile().is_access() => "is null, which Access reads as absent",
            Value::Null => "is null",
            _ => "is empty",
        };
        let span = attribute.member.node.span;
        let edits = known_value(subject, demand)
            .map(|replacement| vec![Edit { span, replacement }])
            .unwrap_or_default();
        let (verb, severity) = match demand.is_needed {
            true => ("demands", rule.severity),
            false => ("sends", Severity::Info),
        };
        found.push(
            rule.finding(
                attribute.pointer(),
                span,
                format!("`{}` {what}; {} {verb} it.", demand.name, demand.source.name),
                format!("Fill in `{}`. {}", demand.name, demand.consequence),
            )
            .severity(severity)
            .source(demand.source)
            .fix(format!("Fill in `{}`", demand.name), edits),
        );
    }
}
