//! **What it checks**: the text is the token, not the whole answer in which it came.
//!
//! **Why**: the answer is JSON with a type, a lifetime and perhaps a second token; only its
//! `access_token` is what Okta and the headers take. The page takes it out itself.
//!
//! **Example**
//! Wrong: `{"access_token": "eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U", "expires_in": 10799}`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: keeps the `access_token` alone, where the answer has one.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis),
//! authentication: the shape of the answer; RFC 6749 §5.1.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_ENDPOINT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "pasted-answer",
    severity: Severity::Info,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: TOKEN_ENDPOINT,
    look,
    file: "pasted_answer",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let text = subject.text;
    let TokenText { pasted, state, .. } = TokenText::read(text);
    if !pasted.is_answer {
        return;
    }
    let whole = Span::new(0, text.len());
    if state == TokenState::NoAnswer {
        found.push(
            rule.finding(
                Pointer::root(),
                whole,
                "The text is JSON without an `access_token` that could be read.",
                "Send the token request again, and copy the `access_token` of its answer.",
            )
            .severity(Severity::Error),
        );
        return;
    }
    let before = Span::new(0, pasted.span.start);
    let after = Span::new(pasted.span.end, text.len());
    found.push(
        rule.finding(
            Pointer::root(),
            before,
            "The whole answer was pasted; the token is its `access_token`.",
            "Here the token is taken out of it; into Okta, paste the token alone.",
        )
        .fix("Keep the `access_token` alone", vec![Edit::delete(before), Edit::delete(after)]),
    );
}
