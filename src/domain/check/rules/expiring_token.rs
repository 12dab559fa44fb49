//! **What it checks**: the token lives on for 30 days at least.
//!
//! **Why**: Okta cannot renew it. On the day it ends provisioning stops, and renewing it is the most
//! forgotten step of all.
//!
//! **Example** (today is 2026-01-01)
//! Wrong: `eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MzU2ODk2MDAsImV4cCI6MTc2ODQzNTIwMH0.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJpYXQiOjE3MzU2ODk2MDAsImV4cCI6NDEwMjQ0NDgwMH0.cHJhY3RpY2U`
//!
//! **Fix**: none: the tenant gives a new one.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step 1;
//! VMware's Okta SCIM provisioning book: renew the token before the client's time-to-live.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_life::{LONG_ENOUGH, is_short_lived};
use crate::check::token_text::TokenText;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "expiring-token",
    severity: Severity::Warning,
    kinds: &[Kind::Token],
    scope: Scope::Okta,
    source: TOKEN_STEP,
    look,
    file: "expiring_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, claims)) = TokenText::claims(subject.text) else { return };
    let (Some(end), Some(now)) = (claims.exp, subject.context.now) else { return };
    let left = end.seconds_since(now);
    if left <= 0 || left >= LONG_ENOUGH || is_short_lived(&claims) {
        return;
    }
    let left = match left / 86_400 {
        0 => "less than a day".to_owned(),
        1 => "1 day".to_owned(),
        days => format!("{days} days"),
    };
    found.push(rule.finding(
        Pointer::root(),
        span,
        format!("The token ends at {}: {left} from now.", end.to_minute()),
        "Get a new one and put it into Okta before then; mark the day.",
    ));
}
