//! **What it checks**: nothing that the service sets itself: id, meta, groups, roles, and in the workspace
//! extension userStatus, userStoreUuid and the like. Okta's own `"groups": []` is only a note.
//!
//! **Why**: the service passes over it, so what it says is not what will be; a copied answer is the usual
//! source.
//!
//! **Example**
//! Wrong: `{"id": "91cfcac4-cca9-4509-bce6-febc0e3b1d7c", "userName": "jdoe", …}`
//! Right: `{"userName": "jdoe", …}`
//!
//! **Fix**: takes it out.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §5 and §6; the text of the
//! workspace schema as a tenant returned it (github.com/leeadh/rollcall, accessUserSchema.json).
//! For roles it is inferred: Access gives every user the role User, and changes roles under
//! /Roles.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::position::Span;
use crate::profile::authority::{SAMPLE_ANSWERS, SCIM_CORE, WORKSPACE_SCHEMA};
use crate::scim::user::is_empty;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "read-only-attribute",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "read_only_attribute",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut last = Span::default();
    for visit in subject.visits() {
        let node = &visit.member.node;
        let is_inside = node.span.start >= last.start && node.span.end <= last.end;
        // What says which attributes a change removes is `patch-only-member`'s.
        let members = node.members();
        let is_removal = visit.schema.urn == urn::CORE
            && visit.row.is_some_and(|row| row.name == "meta")
            && !members.is_empty()
            && members.iter().all(|it| it.name.eq_ignore_ascii_case("attributes"));
        let is_roles = visit.member.name.eq_ignore_ascii_case("roles");
        if !visit.row.is_some_and(|row| row.read_only)
            || is_roles && !subject.profile().is_access()
            || node.value == Value::Null
            || is_inside
            || is_removal
        {
            continue;
        }
        last = node.span;
        let is_harmless = visit.is_part() || is_empty(node);
        let source = match visit.schema.urn {
            urn::WORKSPACE => WORKSPACE_SCHEMA,
            _ if is_roles => SAMPLE_ANSWERS,
            _ => rule.source,
        };
        let pointer = visit.pointer();
        let mend = Mend::new().remove(&pointer);
        found.push(
            rule.finding(
                pointer,
                visit.member.name_span,
                format!(
                    "`{}` is set by {} alone; it passes over this one.",
                    visit.name(),
                    subject.profile().product.name()
                ),
                "Take it out.",
            )
            .severity(if is_harmless { Severity::Info } else { rule.severity })
            .source(source)
            .mend(format!("Take `{}` out", visit.name()), mend),
        );
    }
}
