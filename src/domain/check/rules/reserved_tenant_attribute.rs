//! **What it checks**: no attribute of a tenant's own has a name that Access keeps for itself:
//! `title`, `department`, `externalId`.
//!
//! **Why**: such an attribute cannot be made in the console, so the tenant does not have it, and
//! what is sent under its name is lost.
//!
//! **Example**
//! Wrong: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"title": "Head of Sales"}}`
//! Right: `{"title": "Head of Sales"}`
//!
//! **Fix**: moves it to the core attribute or the extension of this name, where that is free.
//!
//! **Reference**: “Managing user attributes in Workspace ONE Access” (docs.omnissa.com; VMware's
//! guide for 23.09): the names that are not allowed.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::TENANT_ATTRIBUTES;
use crate::scim::attribute::{Attribute, DataType, Schema};
use crate::scim::tenant_urn::tenant_objects;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "reserved-tenant-attribute",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: TENANT_ATTRIBUTES,
    look,
    file: "reserved_tenant_attribute",
};

/// The names that no attribute of a tenant's own may have, in the guide's order.
const RESERVED: [&str; 32] = [
    "active",
    "addresses",
    "costCenter",
    "department",
    "displayName",
    "division",
    "emails",
    "employeeNumber",
    "entitlements",
    "externalId",
    "externalUserDisabled",
    "groups",
    "id",
    "ims",
    "locale",
    "manager",
    "meta",
    "name",
    "nickName",
    "organization",
    "password",
    "phoneNumber",
    "phoneNumbers",
    "photos",
    "preferredLanguage",
    "profileUrl",
    "roles",
    "timezone",
    "title",
    "userName",
    "userType",
    "x509Certificate",
];

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for object in tenant_objects(subject.root) {
        for member in object.node.members() {
            if !RESERVED.contains(&member.name.as_str()) {
                continue;
            }
            let pointer = Pointer::of([object.name.as_str(), member.name.as_str()]);
            let mend = moved(subject, &member.name).map(|(target, schema)| {
                let value = member.node.span.of(subject.text);
                let mend = Mend::new().remove(&pointer).set(&target, value);
                if schema.is_core() { mend } else { mend.declare(schema.urn) }
            });
            found.push(
                rule.finding(
                    pointer,
                    member.name_span,
                    format!("`{}` is a name that Access keeps for itself.", member.name),
                    "Send it as the attribute of that name, or call it otherwise.",
                )
                .fix_if_any(mend.and_then(|it| it.fix("Move it to its own place"))),
            );
        }
    }
}

/// The free place of a plain text of this name, and its schema.
fn moved(subject: &Subject<'_>, name: &str) -> Option<(Pointer, &'static Schema)> {
    let schema = subject.dialect().schemas().find(|schema| {
        let row = Attribute::of(schema.attributes, name);
        row.is_some_and(|row| row.data_type == DataType::String && !row.multi && !row.read_only)
    })?;
    if schema.is_core() {
        let is_free = Found::core(subject.root, name).is_none();
        return is_free.then(|| (Pointer::of([name]), schema));
    }
    match Found::extension(subject.root, schema.urn) {
        Some(it) => it.part(name).is_none().then(|| (it.pointer().child(name), schema)),
        None => Some((Pointer::of([schema.urn, name]), schema)),
    }
}
