//! **What it checks**: the token is a JWT, as those of Access are.
//!
//! **Why**: of another text nothing can be said: not whose it is, nor when it ends. It may be a refresh
//! token, a client secret or a session token, which nobody takes for an access token.
//!
//! **Example**
//! Wrong: `c2VjcmV0LW9mLXRoZS1jbGllbnQ`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: none.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis),
//! authentication; that the token is a JWT: clients that read it.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_CLAIMS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "opaque-token",
    severity: Severity::Info,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: TOKEN_CLAIMS,
    look,
    file: "opaque_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let TokenText { pasted, state, .. } = TokenText::read(subject.text);
    if state == TokenState::Opaque {
        found.push(rule.finding(
            Pointer::root(),
            pasted.span,
            "This is no JWT, as the tokens of Access are; nothing tells when it ends.",
            "Make sure that it is the `access_token`, not a refresh token or a client secret.",
        ));
    }
}
