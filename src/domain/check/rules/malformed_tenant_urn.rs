//! **What it checks**: the URN of a tenant's own attributes is
//! `urn:scim:schemas:extension:workspace:tenant:NAME:1.0`, all in small letters.
//!
//! **Why**: Access makes this URN itself, with the tenant's name in small letters, and passes over
//! one that it does not know: nothing of the object is stored.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:scim:schemas:extension:workspace:tenant:ACME:1.0"]}`
//! Right: `{"schemas": ["urn:scim:schemas:extension:workspace:tenant:acme:1.0"]}`
//!
//! **Fix**: writes it in small letters, adds a forgotten `:1.0`, or the name where the tenant is
//! known.
//!
//! **Reference**: “Extending the Workspace ONE application in Okta for additional attributes”
//! (2020-08-20); clients that read such attributes. That letter case counts is not documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::TENANT_ATTRIBUTES;
use crate::scim::tenant_urn::{is_name, is_of_tenant, tenant_urn};
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-tenant-urn",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: TENANT_ATTRIBUTES,
    look,
    file: "malformed_tenant_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for used in subject.uses() {
        if !is_of_tenant(used.text) {
            continue;
        }
        let lower = used.text.to_ascii_lowercase();
        let (what, right) = match tenant_urn(used.text) {
            Some(_) if lower == used.text => continue,
            Some(_) => ("has capitals in it", Some(lower)),
            None => ("is not of the form …:tenant:NAME:1.0", mended(subject, &lower)),
        };
        let (pointer, span) = used.place();
        let help = match &right {
            Some(right) => format!("Write `{right}`."),
            None => "Write the tenant's name in small letters, and `:1.0` after it.".to_owned(),
        };
        let mend = right.as_deref().and_then(|right| used.renamed(subject.root, right));
        found.push(
            rule.finding(pointer, span, format!("{} {what}.", quoted(used.text)), help)
                .fix_if_any(mend.and_then(|it| it.fix("Write the tenant's URN"))),
        );
    }
}

/// The URN with what was forgotten, where that is known.
fn mended(subject: &Subject<'_>, lower: &str) -> Option<String> {
    let rest = lower.get(urn::TENANT_PREFIX.len()..)?.trim_matches(':');
    let own = subject.context.tenant.as_ref().and_then(|it| it.name());
    let is_bare = is_name(rest) && !rest.bytes().all(|it| it.is_ascii_digit());
    let name = if is_bare { Some(rest) } else { own.filter(|_| rest == "1.0" || rest.is_empty()) };
    name.map(|name| format!("{}{name}:1.0", urn::TENANT_PREFIX))
}
