//! **What it checks**: where the token says what it may be used for, `admin` is among it.
//!
//! **Why**: directories and users are the business of admins; with another scope the tenant answers 403.
//!
//! **Example**
//! Wrong: `eyJhbGciOiJub25lIn0.eyJzY3AiOiJ1c2VyIn0.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJzY3AiOiJhZG1pbiJ9.cHJhY3RpY2U`
//!
//! **Fix**: none: the OAuth client's scope decides.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis): SCIM needs
//! the role admin, and the client the scope `admin`. That the claim `scp` shows the scope is seen in
//! tokens, not documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::TokenText;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_CLAIMS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-admin-scope",
    severity: Severity::Warning,
    kinds: &[Kind::Token],
    scope: Scope::Access,
    source: TOKEN_CLAIMS,
    look,
    file: "missing_admin_scope",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, claims)) = TokenText::claims(subject.text) else { return };
    let Some(scope) = claims.scope.as_deref() else { return };
    if claims.is_id_token || scope.iter().any(|it| it.eq_ignore_ascii_case("admin")) {
        return;
    }
    let what = match scope {
        [] => "none".to_owned(),
        words => quoted(&words.join(" ")),
    };
    found.push(rule.finding(
        Pointer::root(),
        span,
        format!("The token’s scope is {what}; directories and users need `admin`."),
        "Give the OAuth client the scope `admin`, and get a new token.",
    ));
}
