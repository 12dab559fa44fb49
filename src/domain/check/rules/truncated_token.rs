//! **What it checks**: the token is whole: a header, claims and a signature of full length.
//!
//! **Why**: a token of a thousand characters is easily copied short, and the tenant then answers 401
//! without saying why.
//!
//! **Example**
//! Wrong: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: none: what is missing is elsewhere.
//!
//! **Reference**: RFC 7515 §7.1: three parts; RFC 7518 §3.3: a signature by RSA has 256 bytes or more.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::pointer::Pointer;
use crate::profile::authority::JWT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "truncated-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: JWT,
    look,
    file: "truncated_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let TokenText { pasted, state, .. } = TokenText::read(subject.text);
    if let TokenState::Cut(place) = state {
        found.push(rule.finding(
            Pointer::root(),
            pasted.span,
            format!("A part of the token is missing {place}."),
            "Copy all of it again: a click into a field may select a part only.",
        ));
    }
}
