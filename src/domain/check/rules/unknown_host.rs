//! **What it checks**: the host has one of the published forms of an Access tenant.
//!
//! **Why**: a slip in the host sends secrets to somebody else. An Access of one's own, under a name of
//! one's own, is questioned too, and is right all the same.
//!
//! **Example**
//! Wrong: `https://acme.vmwareidentiy.com`
//! Right: `https://acme.vmwareidentity.com`
//!
//! **Fix**: writes the nearest published form.
//!
//! **Reference**: Microsoft's and VMware's documents: vmwareidentity.com and its siblings,
//! workspaceoneaccess.com, vidmpreview.com, REGION.wss.workspaceone.com.

use crate::access::host::{is_access_host, nearest_host};
use crate::access::tenant::Tenant;
use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::tenant_text::{bare_host, place_of};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TENANT_HOSTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-host",
    severity: Severity::Warning,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: TENANT_HOSTS,
    look,
    file: "unknown_host",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(tenant) = Tenant::parse(subject.text) else { return };
    let host = bare_host(tenant.host());
    if tenant.is_practice() || is_access_host(host) || is_access_host(&host.replace('_', "-")) {
        return;
    }
    let whole = Span::new(0, subject.text.len());
    let span = place_of(subject.text, host).unwrap_or(whole);
    let (help, edits) = match nearest_host(host) {
        Some(right) => {
            (format!("Did you mean `{right}`?"), vec![Edit { span, replacement: right }])
        }
        None => (
            "Check it; if it is an Access of your own, it is right as it is.".to_owned(),
            Vec::new(),
        ),
    };
    let diagnostic = rule.finding(
        Pointer::root(),
        span,
        format!("`{host}` is not a published host of Workspace ONE Access."),
        help,
    );
    found.push(match span == whole && host != subject.text {
        true => diagnostic,
        false => diagnostic.fix("Write the nearest published host", edits),
    });
}
