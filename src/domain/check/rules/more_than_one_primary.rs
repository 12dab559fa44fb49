//! **What it checks**: at most one entry of a list is primary. (In Access there is
//! only one of `emails` at all: see `more-than-one-email`.)
//!
//! **Why**: the standard allows one; which of two counts is then a matter of luck.
//!
//! **Example**
//! Wrong: `"phoneNumbers": [{"value": "1", "primary": true}, {"value": "2", "primary": true}]`
//! Right: `"phoneNumbers": [{"value": "1", "primary": true}, {"value": "2"}]`
//!
//! **Fix**: none: a person must choose.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::attribute::Attribute;

/// The rule.
pub const RULE: Rule = Rule {
    code: "more-than-one-primary",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "more_than_one_primary",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let is_access = subject.profile().is_access();
    for member in subject.root.members() {
        let row = Attribute::of(subject.dialect().user.attributes, &member.name);
        if !row.is_some_and(|row| row.multi && (row.name != "emails" || !is_access)) {
            continue;
        }
        let mut primary = member.node.items().iter().enumerate().filter_map(|(at, entry)| {
            let primary = entry.member_like("primary")?;
            (primary.node.as_bool() == Some(true)).then_some((at, primary))
        });
        let Some((at, second)) = primary.nth(1) else { continue };
        let pointer = Pointer::of([member.name.clone(), at.to_string(), second.name.clone()]);
        found.push(rule.finding(
            pointer,
            second.span(),
            format!("`{}` has more than one primary entry.", member.name),
            "Leave `primary` true at one entry.",
        ));
    }
}
