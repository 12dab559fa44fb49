//! **What it checks**: the address begins with https. Practice tenants may use plain http.
//!
//! **Why**: over plain http the client secret and the token could be read by anyone on the way; Okta
//! connects over https only.
//!
//! **Example**
//! Wrong: `http://acme.vmwareidentity.com`
//! Right: `https://acme.vmwareidentity.com`
//!
//! **Fix**: writes https.
//!
//! **Reference**: Okta, “Prepare your SCIM service” (developer.okta.com): https only.

use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::tenant_text::place_of;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::OKTA_BASE_URL;

/// The rule.
pub const RULE: Rule = Rule {
    code: "insecure-scheme",
    severity: Severity::Warning,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: OKTA_BASE_URL,
    look,
    file: "insecure_scheme",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(tenant) = Tenant::parse(subject.text) else { return };
    if tenant.scheme() != "http" || tenant.is_practice() {
        return;
    }
    let Some(span) = place_of(subject.text, "http://") else { return };
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            format!(
                "`http://{}` is not encrypted; secrets could be read on the way.",
                tenant.host()
            ),
            "Write `https://`.",
        )
        .fix("Write https", vec![Edit { span, replacement: "https://".to_owned() }]),
    );
}
