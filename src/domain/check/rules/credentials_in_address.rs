//! **What it checks**: the address has no user or password before the host.
//!
//! **Why**: `https://acme.vmwareidentity.com@other.example` leads to other.example; and a password in
//! an address ends up in logs.
//!
//! **Example**
//! Wrong: `https://admin:secret@acme.vmwareidentity.com`
//! Right: `https://acme.vmwareidentity.com`
//!
//! **Fix**: takes it out.
//!
//! **Reference**: RFC 3986 §7.6.

use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::tenant_text::without_credentials;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::ADDRESS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "credentials-in-address",
    severity: Severity::Error,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: ADDRESS,
    look,
    file: "credentials_in_address",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some((span, right)) = without_credentials(subject.text) else { return };
    let host = Tenant::parse(&right).map(|it| it.host().to_owned()).unwrap_or_default();
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            format!("The address carries a user or a password before the host `{host}`."),
            "Write the address without what stands before the @, if that is the host you mean.",
        )
        .fix("Take it out", vec![Edit { span, replacement: String::new() }]),
    );
}
