//! **What it checks**: attribute names are written in the letters of their schema.
//!
//! **Why**: Access matches core names without regard to letter case, so there it is for tidiness.
//! For the workspace extension nobody has shown that it does, and for a tenant's own attributes
//! letter case is documented to count: so there it is a warning. The standards do not count
//! letter case; strict mode does.
//!
//! **Example**
//! Wrong: `{"username": "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes the name in the schema's letters.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §2.1; clients send `UserName`
//! and `Schemas` (github.com/vmware/priam).

use crate::check::diagnostic::Diagnostic;
use crate::check::place::name_inside;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Member;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::{SCIM_CLIENTS, SCIM_CORE};
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-letter-case",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CLIENTS,
    look,
    file: "wrong_letter_case",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (lenient, source) = match subject.is_strict() {
        true => (Severity::Error, SCIM_CORE),
        false => (rule.severity, rule.source),
    };
    if let Some(schemas) = Found::core(subject.root, "schemas") {
        let finding = finding(rule, schemas.member, schemas.pointer(), "schemas");
        found.extend(finding.map(|it| it.severity(lenient).source(source)));
    }
    for visit in subject.visits() {
        if let Some(row) = visit.row
            && visit.holder.member(row.name).is_none()
            && let Some(finding) = finding(rule, visit.member, visit.pointer(), row.name)
        {
            let is_harmless = visit.schema.is_core() || !subject.profile().is_access();
            let severity = if is_harmless { lenient } else { lenient.min(Severity::Warning) };
            found.push(finding.severity(severity).source(source));
        }
    }
}

fn finding(rule: &Rule, member: &Member, at: Pointer, right: &str) -> Option<Diagnostic> {
    if member.name == right {
        return None;
    }
    let edits = vec![Edit { span: name_inside(member), replacement: right.to_owned() }];
    Some(
        rule.finding(
            at,
            member.name_span,
            format!("`{}` is written `{right}` in its schema.", member.name),
            format!("Write `{right}`."),
        )
        .fix(format!("Write `{right}`"), edits),
    )
}
