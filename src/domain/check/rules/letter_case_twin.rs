//! **What it checks**: among a tenant's own attributes no two names differ in letter case only.
//!
//! **Why**: letter case counts there: `address` and `Address` are two attributes, and one of them
//! is mostly a slip for the other.
//!
//! **Example**
//! Wrong: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"shoeSize": "42", "shoesize": "42"}}`
//! Right: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"shoeSize": "42"}}`
//!
//! **Fix**: none: only the tenant knows which of the two it has.
//!
//! **Reference**: “Managing user attributes in Workspace ONE Access” (docs.omnissa.com): names are
//! case-sensitive.

use crate::check::diagnostic::Diagnostic;
use crate::check::repeated::repeated;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::TENANT_ATTRIBUTES;
use crate::scim::tenant_urn::tenant_objects;

/// The rule.
pub const RULE: Rule = Rule {
    code: "letter-case-twin",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: TENANT_ATTRIBUTES,
    look,
    file: "letter_case_twin",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for object in tenant_objects(subject.root) {
        let members = object.node.members();
        let names: Vec<&str> = members.iter().map(|it| it.name.as_str()).collect();
        for (member, earlier) in members.iter().zip(repeated(&names, true)) {
            let Some(twin) = earlier.and_then(|at| names.get(at)).filter(|it| **it != member.name)
            else {
                continue;
            };
            found.push(rule.finding(
                Pointer::of([object.name.as_str(), member.name.as_str()]),
                member.name_span,
                format!("`{}` and `{twin}` are two attributes to Access.", member.name),
                "Keep the one that the tenant has, unless it has both.",
            ));
        }
    }
}
