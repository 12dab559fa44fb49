//! **What it checks**: the attributes of an extension stand in that extension's object, not at the
//! top level, and not in a flat name like `urn:scim:schemas:extension:workspace:1.0:domain`.
//!
//! **Why**: at the top level they are core attributes that Access does not know, and the user is
//! refused or, without its internalUserType, made a local one.
//!
//! **Example**
//! Wrong: `{"internalUserType": "PROVISIONED"}`
//! Right: `{"urn:scim:schemas:extension:workspace:1.0": {"internalUserType": "PROVISIONED"}}`
//!
//! **Fix**: moves it into the object, and declares the extension in `schemas`.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4: an extension is an object
//! under its URN; “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07).

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::belongs::{Place, belongs};
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "misplaced-extension-attribute",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "misplaced_extension_attribute",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    // Of members of one name the last counts; the others are `duplicate-member`'s.
    for member in root.members() {
        let Some(Place::Extension(schema, row)) = belongs(subject.dialect(), &member.name) else {
            continue;
        };
        if root.member(&member.name).is_none_or(|last| !std::ptr::eq(last, member)) {
            continue;
        }
        let pointer = Pointer::of([member.name.as_str()]);
        let container = Found::extension(root, schema.urn);
        let is_there = container.as_ref().is_some_and(|it| it.part(row.name).is_some());
        let target = match container {
            Some(container) => container.pointer().child(row.name),
            None => Pointer::of([schema.urn, row.name]),
        };
        let mut mend = Mend::new().remove(&pointer);
        if !is_there {
            let value = member.node.span.of(subject.text);
            mend = mend.set(&target, value).declare(schema.urn);
        }
        let (help, title) = if is_there {
            ("Take it out here: the extension's object has it already.".to_owned(), "Take it out")
        } else {
            (format!("Move it into the object `{}`.", schema.urn), "Move it into the extension")
        };
        found.push(
            rule.finding(
                pointer,
                member.name_span,
                format!(
                    "`{}` stands at the top level; it belongs to the {}.",
                    row.name, schema.title
                ),
                help,
            )
            .fix_if_any(mend.fix(title)),
        );
    }
}
