//! **What it checks**: the host has no underscore.
//!
//! **Why**: Okta refuses a base URL with one, so the SCIM app could never be connected; and it is no
//! character of a host name.
//!
//! **Example**
//! Wrong: `https://acme_test.vmwareidentity.com`
//! Right: `https://acme-test.vmwareidentity.com`
//!
//! **Fix**: none: the host may have another name altogether.
//!
//! **Reference**: Okta, “Prepare your SCIM service” (developer.okta.com): the base URL cannot
//! contain an underscore.

use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::tenant_text::place_of;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::OKTA_BASE_URL;

/// The rule.
pub const RULE: Rule = Rule {
    code: "underscore-in-host",
    severity: Severity::Warning,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: OKTA_BASE_URL,
    look,
    file: "underscore_in_host",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(tenant) = Tenant::parse(subject.text) else { return };
    if !tenant.host().contains('_') {
        return;
    }
    let whole = Span::new(0, subject.text.len());
    found.push(rule.finding(
        Pointer::root(),
        place_of(subject.text, tenant.host()).unwrap_or(whole),
        format!("The host `{}` has an underscore; Okta refuses such a base URL.", tenant.host()),
        "Check the host: tenants have hyphens.",
    ));
}
