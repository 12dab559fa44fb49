//! **What it checks**: the URN of a tenant's own attributes names the tenant that the user is sent
//! to.
//!
//! **Why**: Access passes over the URN of another tenant, and stores none of its attributes. It is
//! what stays when a body or an app in Okta is copied from one tenant to another.
//!
//! **Example** (sent to `acme.vmwareidentity.com`)
//! Wrong: `{"schemas": ["urn:scim:schemas:extension:workspace:tenant:emca:1.0"]}`
//! Right: `{"schemas": ["urn:scim:schemas:extension:workspace:tenant:acme:1.0"]}`
//!
//! **Fix**: writes the name of this tenant; whether it has the attributes only a person can tell.
//!
//! **Reference**: Rollcall (github.com/leeadh/rollcall), a client that names another tenant and is
//! served by real ones; the form of the URN: “Extending the Workspace ONE application in Okta for
//! additional attributes” (2020-08-20).

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CLIENTS;
use crate::scim::tenant_urn::tenant_urn;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "foreign-tenant-urn",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: SCIM_CLIENTS,
    look,
    file: "foreign_tenant_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let tenant = subject.context.tenant.as_ref().filter(|it| !it.is_practice());
    let Some(own) = tenant.and_then(|it| it.name()) else { return };
    for used in subject.uses() {
        let Some(urn) = tenant_urn(used.text) else { continue };
        if urn.name.eq_ignore_ascii_case(own) {
            continue;
        }
        let (pointer, span) = used.place();
        let right = format!("{}{own}:1.0", urn::TENANT_PREFIX);
        let mend = used.renamed(subject.root, &right);
        found.push(
            rule.finding(
                pointer,
                span,
                format!("{} is of the tenant “{}”, not of “{own}”.", quoted(used.text), urn.name),
                format!("Write `{right}`, if this tenant has these attributes."),
            )
            .fix_if_any(mend.and_then(|it| it.fix("Write this tenant's name"))),
        );
    }
}
