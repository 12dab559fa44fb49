//! **What it checks**: the token stands alone: without `Bearer`, a header's name, quotes or white space
//! around it.
//!
//! **Why**: Okta puts `Bearer` before the token itself; what was pasted along is sent along, and the
//! tenant answers 401. The page leaves it out.
//!
//! **Example**
//! Wrong: `Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJleHAiOjF9.cHJhY3RpY2U`
//!
//! **Fix**: takes away what stands around the token.
//!
//! **Reference**: RFC 6750 §2.1: the scheme is the header's; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com): `Authorization: Bearer {token}`.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::BEARER;

/// The rule.
pub const RULE: Rule = Rule {
    code: "decorated-token",
    severity: Severity::Info,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: BEARER,
    look,
    file: "decorated_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let text = subject.text;
    let TokenText { pasted, state, .. } = TokenText::read(text);
    if pasted.is_answer || matches!(state, TokenState::Empty | TokenState::Named(_)) {
        return;
    }
    // A file ends with a line end; that is no part of the text.
    let line_end = text.strip_suffix('\n').map(|it| it.strip_suffix('\r').unwrap_or(it));
    let end = line_end.unwrap_or(text).len().max(pasted.span.end);
    let before = Span::new(0, pasted.span.start);
    let after = Span::new(pasted.span.end, end);
    if before.start == before.end && after.start == after.end {
        return;
    }
    let edits = [before, after].into_iter().filter(|it| it.start < it.end).map(Edit::delete);
    let span = if before.start < before.end { before } else { after };
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            format!(
                "More than the token was pasted: {}.",
                decoration(before.of(text), after.of(text))
            ),
            "Here it is left out; into Okta, paste the token alone.",
        )
        .fix("Keep the token alone", edits.collect()),
    );
}

/// What stands around the token, in words.
fn decoration(before: &str, after: &str) -> String {
    let lower = before.to_ascii_lowercase();
    let names = [
        ("authorization", "the header’s name"),
        ("bearer", "`Bearer`"),
        ("hzn", "`HZN`"),
        ("access_token", "`access_token`"),
    ];
    let mut parts: Vec<&str> = Vec::new();
    parts.extend(names.iter().filter(|(name, _)| lower.contains(name)).map(|(_, words)| *words));
    let has = |signs: [char; 2]| before.contains(signs) || after.contains(signs);
    if has(['"', '\'']) {
        parts.push("quotes");
    }
    if after.contains([',', ';']) {
        parts.push("a comma");
    }
    if parts.is_empty() {
        parts.push("white space");
    }
    parts.join(", ")
}
