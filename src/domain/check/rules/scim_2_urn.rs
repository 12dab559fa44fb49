//! **What it checks**: no URN of SCIM 2.0 (`urn:ietf:params:scim:…`) in the body.
//!
//! **Why**: the API of Workspace ONE Access speaks SCIM 1.1. It passes over a URN that it does not
//! know, and then nothing of what that URN stands for is declared. Beside the right URN, or where
//! none stands for it, it only makes noise: then it is a warning. The extension `ws1b` is that of
//! the Omnissa Identity Service, a sister of Access that speaks SCIM 2.0.
//!
//! **Example**
//! Wrong: `"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"]`
//! Right: `"schemas": ["urn:scim:schemas:core:1.0"]`
//!
//! **Fix**: writes the 1.1 URN wherever the 2.0 one stands.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01); RFC 7643 for 2.0. That both
//! together are served: Rollcall (github.com/leeadh/rollcall), a client that is served by real
//! tenants.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::user::schemas;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "scim-2-urn",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Scim1,
    source: SCIM_CORE,
    look,
    file: "scim_2_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let speaks = match subject.profile().is_access() {
        true => "Access speaks",
        false => "the profile is",
    };
    for used in subject.uses() {
        let Meaning::OtherVersion(right) = meaning(subject.dialect(), used.text) else { continue };
        let (pointer, span) = used.place();
        let is_beside = used.members.is_empty()
            && right.is_none_or(|right| schemas(root).any(|it| urn::same(it.text, right)));
        let is_of_sister = urn::same(used.text, urn::WS1B_USER_2) && subject.profile().is_access();
        let message = match is_of_sister {
            true => format!(
                "{} is the Identity Service's (SCIM 2.0); Access has its own extension.",
                quoted(used.text)
            ),
            false => format!("{} is SCIM 2.0; {speaks} SCIM 1.1.", quoted(used.text)),
        };
        let help = match right {
            Some(right) if !is_beside => format!("Write `{right}`."),
            _ => "Take it out.".to_owned(),
        };
        let mend = match right {
            Some(right) => used.renamed(root, right),
            None => is_beside.then(|| used.undeclared()),
        };
        let title = if is_beside { "Take it out" } else { "Write the SCIM 1.1 URN" };
        found.push(
            rule.finding(pointer, span, message, help)
                .severity(if is_beside { Severity::Warning } else { Severity::Error })
                .fix_if_any(mend.and_then(|it| it.fix(title))),
        );
    }
}
