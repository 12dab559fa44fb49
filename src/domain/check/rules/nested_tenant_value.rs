//! **What it checks**: a tenant's own attribute holds one text, not an object or an array.
//!
//! **Why**: attributes that are made in the console are single texts; what is nested in one is
//! refused or kept as a text that nobody reads.
//!
//! **Example**
//! Wrong: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"shoe": {"size": "42"}}}`
//! Right: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"shoeSize": "42"}}`
//!
//! **Fix**: takes a single text out of its array.
//!
//! **Reference**: inferred from the values that clients of tenants read and send (facts of
//! github.com/leeadh/rollcall and github.com/sdewyser/PSWorkspaceOneAccess).

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::TENANT_CLIENTS;
use crate::scim::tenant_urn::tenant_objects;

/// The rule.
pub const RULE: Rule = Rule {
    code: "nested-tenant-value",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: TENANT_CLIENTS,
    look,
    file: "nested_tenant_value",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for object in tenant_objects(subject.root) {
        for member in object.node.members() {
            let only = match &member.node.value {
                Value::Object(_) => None,
                Value::Array(items) => match items.as_slice() {
                    [only] if only.as_str().is_some() => Some(only.span.of(subject.text)),
                    _ => None,
                },
                _ => continue,
            };
            let edit = only.map(|it| Edit { span: member.node.span, replacement: it.to_owned() });
            found.push(
                rule.finding(
                    Pointer::of([object.name.as_str(), member.name.as_str()]),
                    member.name_span,
                    format!(
                        "`{}` is {}; a tenant's own attribute holds one text.",
                        member.name,
                        member.node.kind_name()
                    ),
                    "Write one text.",
                )
                .fix("Take it out of the array", edit.into_iter().collect()),
            );
        }
    }
}
