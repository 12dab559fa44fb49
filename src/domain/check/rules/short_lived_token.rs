//! **What it checks**: the token was made to live long enough for Okta: a week at least.
//!
//! **Why**: by default Access's tokens live some hours. Okta cannot renew one, so its provisioning stops
//! the same day. The client's access token time-to-live decides, and must be raised before the token
//! is made. For trying things out here the token is good enough.
//!
//! **Example**
//! Wrong: `eyJhbGciOiJub25lIn0.eyJpYXQiOjAsImV4cCI6MTA3OTl9.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJpYXQiOjAsImV4cCI6MzE1MzYwMDB9.cHJhY3RpY2U`
//!
//! **Fix**: none: the tenant gives a new one.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step 1: a
//! time-to-live longer than the default; Omnissa's description of the Access API
//! (github.com/euc-dev/ws1-access-apis), authentication: 10799 seconds by default.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_life::{is_short_lived, lifetime};
use crate::check::token_text::TokenText;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "short-lived-token",
    severity: Severity::Warning,
    kinds: &[Kind::Token],
    scope: Scope::Okta,
    source: TOKEN_STEP,
    look,
    file: "short_lived_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, claims)) = TokenText::claims(subject.text) else { return };
    let is_over = claims.exp.zip(subject.context.now).is_some_and(|(end, now)| end <= now);
    let Some(seconds) = lifetime(&claims).filter(|_| is_short_lived(&claims) && !is_over) else {
        return;
    };
    let minutes = (seconds + 59) / 60;
    let life = match (minutes / 1440, minutes / 60) {
        (0, 0) => format!("{minutes} min"),
        (0, hours) => format!("{hours} h"),
        (1, _) => "1 day".to_owned(),
        (days, _) => format!("{days} days"),
    };
    found.push(rule.finding(
        Pointer::root(),
        span,
        format!("The token lives {life} in all; when it ends, Okta’s provisioning stops."),
        "Before you give one to Okta, raise the client’s access token time-to-live.",
    ));
}
