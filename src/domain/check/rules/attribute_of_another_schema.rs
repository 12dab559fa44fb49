//! **What it checks**: every attribute stands in the object of its own schema: `department` in the
//! enterprise extension, `externalId` at the top level.
//!
//! **Why**: in an extension Access lets names pass that it does not know, and does nothing with
//! them: the attribute is lost. Where the profile demands it, that is an error.
//!
//! **Example**
//! Wrong: `{"urn:scim:schemas:extension:workspace:1.0": {"department": "Tools"}}`
//! Right: `{"urn:scim:schemas:extension:enterprise:1.0": {"department": "Tools"}}`
//!
//! **Fix**: moves it, and declares the extension where it goes to one.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4 and §7; RFC 7643 §3.3.

use crate::check::demand::demand_on;
use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::home::home;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "attribute-of-another-schema",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "attribute_of_another_schema",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for visit in subject.visits() {
        let Some((schema, row)) = home(subject.dialect(), visit) else { continue };
        let name = row.name;
        let (there, target) = match schema.is_core() {
            true => (Found::core(subject.root, name).is_some(), Pointer::of([name])),
            false => match Found::extension(subject.root, schema.urn) {
                Some(it) => (it.part(name).is_some(), it.pointer().child(name)),
                None => (false, Pointer::of([schema.urn, name])),
            },
        };
        let pointer = visit.pointer();
        let mut mend = Mend::new().remove(&pointer);
        if !there {
            mend = mend.set(&target, visit.member.node.span.of(subject.text));
        }
        if !there && !schema.is_core() {
            mend = mend.declare(schema.urn);
        }
        let (help, title) = match there {
            true => ("Take it out here: it stands in its own place as well.", "Take it out"),
            false => ("Move it to its own place.", "Move it to its own place"),
        };
        let is_missed = !there && demand_on(subject, &target).is_some_and(|it| it.is_needed);
        found.push(
            rule.finding(
                pointer,
                visit.member.name_span,
                format!(
                    "`{name}` stands in the {}; it belongs to the {}.",
                    visit.schema.title, schema.title
                ),
                help,
            )
            .severity(if is_missed { Severity::Error } else { rule.severity })
            .mend(title, mend),
        );
    }
}
