//! **What it checks**: the token is in one piece, without white space inside.
//!
//! **Why**: a mail or a terminal wraps long lines; what was copied then holds line ends, and the
//! tenant takes it for another token or for none.
//!
//! **Example**
//! Wrong: `eyJhbGciOiJub25lIn0. eyJleHAiOjF9.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: takes the white space out.
//!
//! **Reference**: RFC 6750 §2.1: the signs of a token.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::TokenText;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::BEARER;

/// The rule.
pub const RULE: Rule = Rule {
    code: "broken-token",
    severity: Severity::Warning,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: BEARER,
    look,
    file: "broken_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let gaps = TokenText::read(subject.text).gaps;
    let Some(first) = gaps.first().copied() else { return };
    let is_wrapped = gaps.iter().all(|it| it.of(subject.text).contains(['\n', '\r']));
    let (what, severity) = match is_wrapped {
        true => ("The token is broken over several lines.", Severity::Warning),
        false => ("White space stands inside the token.", Severity::Error),
    };
    found.push(
        rule.finding(Pointer::root(), first, what, "Paste it in one piece.")
            .severity(severity)
            .fix("Take the white space out", gaps.into_iter().map(Edit::delete).collect()),
    );
}
