//! **What it checks**: `emails` holds one address.
//!
//! **Why**: a provisioned user has one and only one; Access refuses a second.
//!
//! **Example**
//! Wrong: `"emails": [{"value": "jdoe@example.com", "primary": true}, {"value": "jane@example.org"}]`
//! Right: `"emails": [{"value": "jdoe@example.com"}]`
//!
//! **Fix**: keeps the primary one, where exactly one is marked so; otherwise a person must choose.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07): “emails (containing one and only one email address)”.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "more-than-one-email",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONED_USERS,
    look,
    file: "more_than_one_email",
};

/// How many addresses are taken out one by one.
const FEW: usize = 20;

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(emails) = Found::core(subject.root, "emails") else { return };
    let node = &emails.member.node;
    let entries = || node.items().iter().filter(|it| it.value != Value::Null);
    let count = entries().count();
    let Some(second) = entries().nth(1) else { return };
    let mut primary = entries()
        .filter(|it| it.member_like("primary").is_some_and(|it| it.node.as_bool() == Some(true)));
    let mend = match (primary.next(), primary.next()) {
        (Some(only), None) if count <= FEW => {
            let items = node.items();
            let others = (0..items.len()).rev().filter(|at| items.get(*at) != Some(only));
            let mend = others
                .fold(Mend::new(), |mend, at| mend.remove(&emails.pointer().child(at.to_string())));
            mend.fix("Keep the primary address only")
        }
        _ => None,
    };
    found.push(
        rule.finding(
            emails.pointer(),
            second.span,
            format!("`emails` holds {count} addresses, where a provisioned user has one."),
            "Keep one address and take the others out.",
        )
        .fix_if_any(mend),
    );
}
