//! **What it checks**: a user that is created has nothing that only a change knows: no `operation`
//! in an entry, no `meta.attributes`.
//!
//! **Why**: both say what to delete from a user that is there already. In a new one they mean
//! nothing, and an entry whose `operation` is `delete` may be lost.
//!
//! **Example**
//! Wrong: `{"emails": [{"value": "jdoe@example.com", "operation": "delete"}]}`, `{"meta": {"attributes": ["title"]}}`
//! Right: `{"emails": [{"value": "jdoe@example.com"}]}`
//!
//! **Fix**: takes it out.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.2 and §5; SCIM 1.1 protocol
//! (draft-scim-api-01) §3.3.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "patch-only-member",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Scim1,
    source: SCIM_CORE,
    look,
    file: "patch_only_member",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let mut report = |pointer: Pointer, span: Span, name: &str| {
        let mend = Mend::new().remove(&pointer);
        found.push(
            rule.finding(
                pointer,
                span,
                format!("`{name}` says what a change deletes; a new user has nothing to delete."),
                "Take it out.",
            )
            .mend(format!("Take `{name}` out"), mend),
        );
    };
    let meta = Found::core(subject.root, "meta");
    if let Some(attributes) = meta.as_ref().and_then(|it| it.part("attributes")) {
        // Where it stands alone, its object goes with it.
        let is_alone = meta.as_ref().is_some_and(|it| it.member.node.members().len() == 1);
        let whole = meta.filter(|_| is_alone).map_or(attributes.pointer(), |it| it.pointer());
        report(whole, attributes.member.name_span, "meta.attributes");
    }
    for row in subject.dialect().user.attributes.iter().filter(|row| row.multi && !row.read_only) {
        for entry in entries(subject.root, row.name) {
            if let Some(operation) = entry.part("operation")
                && operation.node.value != Value::Null
            {
                let name = format!("{}.operation", row.name);
                report(entry.place(Some(operation)), operation.name_span, &name);
            }
        }
    }
}
