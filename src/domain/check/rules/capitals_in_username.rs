//! **What it checks**: `userName` is in small letters.
//!
//! **Why**: names are compared without regard to letter case, so `JDoe` and `jdoe` are one user to
//! Access, and the second is refused as a duplicate (409), while the system that sends them takes
//! them for two.
//!
//! **Example**
//! Wrong: `{"userName": "JDoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none: whether the other system knows the name in small letters only a person can tell.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.1: attributes are compared
//! without regard to letter case; that Access does so is inferred from clients' filters.

use crate::check::diagnostic::Diagnostic;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "capitals-in-username",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "capitals_in_username",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "userName") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    if text.chars().any(char::is_uppercase) {
        let small = text.to_lowercase();
        found.push(rule.finding(
            attribute.pointer(),
            attribute.member.node.span,
            format!("`userName` is {}; {} is the same name.", quoted(&text), quoted(&small)),
            "Send it always in the same letters, best in small ones.",
        ));
    }
}
