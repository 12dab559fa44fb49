//! **What it checks**: the directory's `name` has at most 128 characters, and only letters, digits,
//! spaces, `-`, `_` and `.`.
//!
//! **Why**: that is the rule of Access's sister product; Access's own is not documented. A name within
//! it is safe with both.
//!
//! **Example**
//! Wrong: `"name": "Okta (test) / 2024"`
//! Right: `"name": "Okta test 2024"`
//!
//! **Fix**: none.
//!
//! **Reference**: Omnissa Identity Service API (github.com/euc-dev/ws1-identity-services-api),
//! borrowed: `^[\p{L}0-9-_. ]*$`, 128 at the most.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::IDENTITY_SERVICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unusual-name",
    severity: Severity::Warning,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: IDENTITY_SERVICE,
    look,
    file: "unusual_name",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(node) = subject.root.member("name").map(|it| &it.node) else { return };
    let Some(text) = node.as_str() else { return };
    let odd = text.chars().find(|it| {
        !(it.is_alphabetic() || it.is_ascii_digit() || matches!(it, '-' | '_' | '.' | ' '))
    });
    let length = text.chars().count();
    let message = match odd {
        Some(odd) => {
            format!("`name` is {}, with {} in it.", quoted(text), quoted(&odd.to_string()))
        }
        None if length > LONGEST => format!("`name` has {length} characters."),
        None => return,
    };
    found.push(rule.finding(
        Pointer::of(["name"]),
        node.span,
        message,
        "Keep to 128 letters, digits, spaces, `-`, `_` and `.`: the rule of the sister product.",
    ));
}

/// The sister product's limit, in characters.
const LONGEST: usize = 128;
