//! **What it checks**: the text holds only what a bearer token can hold: letters, digits and
//! `- . _ ~ + / =`.
//!
//! **Why**: anything else was not copied from a token: a sentence, a masked value, a character that an
//! editor put in.
//!
//! **Example**
//! Wrong: `see the mail of Monday`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: none.
//!
//! **Reference**: RFC 6750 §2.1: the signs of a token.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::pointer::Pointer;
use crate::profile::authority::BEARER;

/// The rule.
pub const RULE: Rule = Rule {
    code: "not-a-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: BEARER,
    look,
    file: "not_a_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let TokenState::Foreign(span) = TokenText::read(subject.text).state else { return };
    let sign = span.of(subject.text);
    let what = match sign.trim().is_empty() {
        true => "White space".to_owned(),
        false => quoted(sign),
    };
    found.push(rule.finding(
        Pointer::root(),
        span,
        format!("{what} is in no token."),
        "Copy the token again, from the answer to the token request.",
    ));
}
