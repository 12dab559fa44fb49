//! **What it checks**: the token was issued by the tenant that is to take it.
//!
//! **Why**: a tenant takes only its own tokens and answers 401 to others; with several tenants at hand
//! they are easily mixed up.
//!
//! **Example** (the tenant is `https://acme.vmwareidentity.com`)
//! Wrong: `eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL290aGVyLnZtd2FyZWlkZW50aXR5LmNvbS9TQUFTL2F1dGgifQ.cHJhY3RpY2U`
//! Right: `eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2FjbWUudm13YXJlaWRlbnRpdHkuY29tL1NBQVMvYXV0aCJ9.cHJhY3RpY2U`
//!
//! **Fix**: none.
//!
//! **Reference**: clients that read Access's tokens: `iss` is `https://HOST/SAAS/auth`. A tenant may
//! have a second name: then it is only a warning.

use crate::access::host::tenant_label;
use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::TokenText;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_CLAIMS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "foreign-token",
    severity: Severity::Error,
    kinds: &[Kind::Token],
    scope: Scope::Any,
    source: TOKEN_CLAIMS,
    look,
    file: "foreign_token",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, claims)) = TokenText::claims(subject.text) else { return };
    let Some(tenant) = &subject.context.tenant else { return };
    let Some(issuer) = claims.iss.as_deref().and_then(Tenant::parse) else { return };
    let place = |it: &Tenant| it.base().split_once("://").map(|(_, rest)| rest.to_owned());
    if place(&issuer) == place(tenant) {
        return;
    }
    let labels = tenant_label(issuer.host()).zip(tenant_label(tenant.host()));
    let is_certain = labels.is_some_and(|(left, right)| left != right);
    let severity = if is_certain { Severity::Error } else { Severity::Warning };
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            format!("The token was issued by `{}`, not by `{}`.", issuer.base(), tenant.base()),
            "Get a token from this tenant, or check the tenant’s address.",
        )
        .severity(severity),
    );
}
