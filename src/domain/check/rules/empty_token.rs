//! **What it checks**: there is a token at all.
//!
//! **Why**: without one every answer is 401.
//!
//! **Example**
//! Wrong: `Bearer`
//! Right: `Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: none: the tenant gives the token.
//!
//! **Reference**: RFC 6750 §2.1.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::BEARER;

/// The rule.
pub const RULE: Rule = Rule {
    code: "empty-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: BEARER,
    look,
    file: "empty_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if TokenText::read(subject.text).state == TokenState::Empty {
        found.push(rule.finding(
            Pointer::root(),
            Span::new(0, subject.text.len()),
            "There is no token in the text.",
            "Paste the `access_token` that the token request answered.",
        ));
    }
}
