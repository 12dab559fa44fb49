//! **What it checks**: the token has not ended.
//!
//! **Why**: the tenant answers 401 to a token that is over. In Okta every task then fails until the token
//! is renewed by hand.
//!
//! **Example** (today is 2026-01-01)
//! Wrong: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjQxMDI0NDQ4MDB9.cHJhY3RpY2U`
//!
//! **Fix**: none: the tenant gives a new one.
//!
//! **Reference**: RFC 7519 §4.1.4: `exp`; “Okta integration with Workspace ONE, part 3: SCIM
//! provisioning” (2019-08), step 1: the token must be renewed before it ends.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::TokenText;
use crate::pointer::Pointer;
use crate::profile::authority::JWT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "expired-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: JWT,
    look,
    file: "expired_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, claims)) = TokenText::claims(subject.text) else { return };
    let (Some(end), Some(now)) = (claims.exp, subject.context.now) else { return };
    if end <= now {
        found.push(rule.finding(
            Pointer::root(),
            span,
            format!("The token ended at {}.", end.to_minute()),
            "Get a new one, and put it into Okta as well.",
        ));
    }
}
