//! **What it checks**: the address names a host.
//!
//! **Why**: without one there is nothing to send to.
//!
//! **Example**
//! Wrong: `acme`
//! Right: `https://acme.vmwareidentity.com`
//!
//! **Fix**: none: only a person knows the host.
//!
//! **Reference**: Microsoft's and VMware's documents on tenant addresses.

use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::tenant_text::without_credentials;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TENANT_HOSTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-host",
    severity: Severity::Error,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: TENANT_HOSTS,
    look,
    file: "missing_host",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let text = subject.text;
    if Tenant::parse(text).is_some() || without_credentials(text).is_some() {
        return;
    }
    let message = match text.trim() {
        "" => "The tenant's address is empty.".to_owned(),
        text => format!("{} is not an address with a host.", quoted(text)),
    };
    found.push(rule.finding(
        Pointer::root(),
        Span::new(0, text.len()),
        message,
        "Write the address of your Access console, like `https://acme.vmwareidentity.com`.",
    ));
}
