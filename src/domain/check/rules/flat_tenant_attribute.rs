//! **What it checks**: a tenant's own attributes stand in an object under their URN, not each under
//! a name made of both.
//!
//! **Why**: such a name is no schema's URN, so Access reads it as a core attribute that it does not
//! know, and refuses the user.
//!
//! **Example**
//! Wrong: `{"urn:scim:schemas:extension:workspace:tenant:acme:1.0.shoeSize": "42"}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:tenant:acme:1.0"], "urn:scim:schemas:extension:workspace:tenant:acme:1.0": {"shoeSize": "42"}}`
//!
//! **Fix**: moves it into the object, and declares the URN.
//!
//! **Reference**: PSWorkspaceOneAccess (github.com/sdewyser/PSWorkspaceOneAccess), a client that
//! sends such names; whether Access takes them is not known, its engine (UnboundID SDK) does not.
//! The object: “Extending the Workspace ONE application in Okta for additional attributes”
//! (2020-08-20).

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::SERVER_ENGINE;
use crate::scim::tenant_urn::tenant_urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "flat-tenant-attribute",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: SERVER_ENGINE,
    look,
    file: "flat_tenant_attribute",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for member in subject.root.members() {
        let Some(urn) = tenant_urn(&member.name) else { continue };
        let Some(name) = urn.attribute else { continue };
        let pointer = Pointer::of([member.name.as_str()]);
        let mend = Mend::new()
            .remove(&pointer)
            .set(&Pointer::of([urn.urn, name]), member.node.span.of(subject.text))
            .declare(urn.urn);
        found.push(
            rule.finding(
                pointer,
                member.name_span,
                format!("`{name}` stands under a name that its URN is a part of."),
                format!("Move it into the object `{}`.", urn.urn),
            )
            .mend("Move it into the object", mend),
        );
    }
}
