//! **What it checks**: no value begins or ends with a space. (userName, email addresses and domain
//! have rules of their own.)
//!
//! **Why**: the space is invisible in every console and part of the value all the same: an
//! externalId or userPrincipalName with one matches nothing.
//!
//! **Example**
//! Wrong: `{"externalId": "00u1a2b3c4 "}`
//! Right: `{"externalId": "00u1a2b3c4"}`
//!
//! **Fix**: takes it off.
//!
//! **Reference**: common practice; that Access takes values as they are is inferred.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "surrounding-space",
    severity: Severity::Info,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "surrounding_space",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for it in subject.texts() {
        let (begins, ends) = (it.text.starts_with(' '), it.text.ends_with(' '));
        let right = it.text.trim();
        let is_other = matches!(it.attribute(), "userName" | "domain") || it.is_email();
        if !(begins || ends) || right.is_empty() || is_other || it.stand_in.is_some() {
            continue;
        }
        let place = match (begins, ends) {
            (true, true) => "at both ends",
            (true, false) => "at its start",
            _ => "at its end",
        };
        found.push(
            rule.on(
                it,
                format!("`{}` is {}, with a space {place}.", it.name(), quoted(it.text)),
                "Take it off.",
            )
            .severity(it.severity())
            .fix("Take the space off", it.written(right)),
        );
    }
}
