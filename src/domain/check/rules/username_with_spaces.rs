//! **What it checks**: `userName` has no white space.
//!
//! **Why**: a space at an end is invisible in every console and part of the name all the same; one in
//! the middle breaks certificates and filters that are written by hand.
//!
//! **Example**
//! Wrong: `"userName": "jdoe "`
//! Right: `"userName": "jdoe"`
//!
//! **Fix**: takes spaces off the ends.
//!
//! **Reference**: common practice; Access documents no rule for the characters of a userName.

use crate::check::diagnostic::Diagnostic;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::PRACTICE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "username-with-spaces",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "username_with_spaces",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "userName") else { return };
    let node = &attribute.member.node;
    let Some(text) = node.as_str().filter(|text| !text.trim().is_empty()) else { return };
    let Some(judged) = judged(text).filter(|text| text.contains(char::is_whitespace)) else {
        return;
    };
    let right = judged.trim();
    let edits = match right.contains(char::is_whitespace) {
        true => Vec::new(),
        false => vec![Edit { span: node.span, replacement: string(right) }],
    };
    found.push(
        rule.finding(
            attribute.pointer(),
            node.span,
            format!("`userName` is {}, with white space in it.", quoted(text)),
            "Write a name without spaces.",
        )
        .fix("Take the spaces off", edits),
    );
}
