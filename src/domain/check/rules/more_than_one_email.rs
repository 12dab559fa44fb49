//! **What it checks**: `emails` holds one address.
//!
//! **Why**: a provisioned user has one and only one; Access refuses a second.
//!
//! **Example**
//! Wrong: `"emails": [{"value": "jdoe@example.com", "primary": true}, {"value": "jane@example.org"}]`
//! Right: `"emails": [{"value": "jdoe@example.com"}]`
//!
//! **Fix**: keeps the primary one, where exactly one is marked so, or one of several that are the
//! same; otherwise a person must choose.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07): “emails (containing one and only one email address)”.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
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
    let address = |it: &Node| {
        let value = it.member_like("value").map_or(it, |it| &it.node);
        value.as_str().map(|it| it.trim().to_ascii_lowercase())
    };
    let (kept, title) = match (primary.next(), primary.next()) {
        (Some(only), None) => (Some(only), "Keep the primary address only"),
        // Where all are the same address there is nothing to choose.
        _ if count <= FEW => {
            let first = entries().next().filter(|first| address(first).is_some());
            let same = first.filter(|first| entries().all(|it| address(it) == address(first)));
            (same, "Keep the address once")
        }
        _ => (None, ""),
    };
    let mend = kept.filter(|_| count <= FEW).and_then(|kept| {
        let items = node.items();
        let others = items.iter().enumerate().rev().filter(|(_, it)| !std::ptr::eq(*it, kept));
        let mend = others.fold(Mend::new(), |mend, (at, _)| {
            mend.remove(&emails.pointer().child(at.to_string()))
        });
        mend.fix(title)
    });
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
