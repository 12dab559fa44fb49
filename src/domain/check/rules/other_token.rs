//! **What it checks**: the token is the access token, not another one of the same answer.
//!
//! **Why**: a refresh token only gets new tokens, an ID token tells a page who signed in, a session token
//! belongs to a browser. As a bearer token of Okta they are refused, now or after a few hours.
//!
//! **Example**
//! Wrong: `refresh_token=c2VjcmV0LW9mLXRoZS1jbGllbnQ`
//! Right: `access_token=eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: none: the access token is another text.
//!
//! **Reference**: RFC 6749 §1.4 and §1.5; OpenID Connect Core §2 for the claims of ID tokens.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::pointer::Pointer;
use crate::profile::authority::OAUTH;

/// The rule.
pub const RULE: Rule = Rule {
    code: "other-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: OAUTH,
    look,
    file: "other_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let TokenText { pasted, state, .. } = TokenText::read(subject.text);
    let what = match state {
        TokenState::Named("refresh_token") => "This is a refresh token",
        TokenState::Named("id_token") => "This is an ID token",
        TokenState::Named(_) => "This is the token of a session",
        TokenState::Jwt(claims) if claims.is_id_token => "By its claims this is an ID token",
        _ => return,
    };
    found.push(rule.finding(
        Pointer::root(),
        pasted.span,
        format!("{what}, not an access token."),
        "Paste the `access_token` of the answer to the token request.",
    ));
}
