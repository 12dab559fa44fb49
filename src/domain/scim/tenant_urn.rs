//! The URN of a tenant's own attributes: `urn:scim:schemas:extension:workspace:tenant:NAME:1.0`
//! (facts §6). Whether it names the right tenant is not asked here.

use crate::json::document::{Member, Node, Value};
use crate::urn;

/// What follows the tenant's name.
const VERSION: &str = ":1.0";

/// A URN of this form, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenantUrn<'a> {
    /// Without the attribute.
    pub urn: &'a str,
    /// The tenant's name.
    pub name: &'a str,
    /// The attribute of a flat name: `…:tenant:NAME:1.0.telephoneNumber`.
    pub attribute: Option<&'a str>,
}

/// Takes a URN apart; `None` where it has not this form.
pub fn tenant_urn(text: &str) -> Option<TenantUrn<'_>> {
    let rest = text.get(urn::TENANT_PREFIX.len()..).filter(|_| is_of_tenant(text))?;
    let name = rest.split(':').next().filter(|name| is_name(name))?;
    let end = urn::TENANT_PREFIX.len() + name.len() + VERSION.len();
    let tail = rest.get(name.len()..)?.strip_prefix(VERSION)?;
    let attribute = tail.strip_prefix(['.', ':']).filter(|it| !it.is_empty());
    (tail.is_empty() || attribute.is_some()).then_some(TenantUrn {
        urn: text.get(..end)?,
        name,
        attribute,
    })
}

/// Whether a URN begins as those of tenants do, in whatever letter case.
pub fn is_of_tenant(text: &str) -> bool {
    urn::begins(text, urn::TENANT_PREFIX)
}

/// Whether a member's name is the flat form of one attribute.
pub fn is_flat(name: &str) -> bool {
    tenant_urn(name).is_some_and(|it| it.attribute.is_some())
}

/// Whether this can be the name of a tenant: a label of its host, in whatever letter case.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it))
}

/// The objects of tenants' attributes that a user has.
pub fn tenant_objects(root: &Node) -> impl Iterator<Item = &Member> {
    let is_one = |it: &&Member| {
        matches!(it.node.value, Value::Object(_)) && is_of_tenant(&it.name) && !is_flat(&it.name)
    };
    root.members().iter().filter(is_one)
}

#[cfg(test)]
mod tests {
    use crate::scim::tenant_urn::tenant_urn;

    #[test]
    fn a_tenants_urn_is_taken_apart() {
        let prefix = "urn:scim:schemas:extension:workspace:tenant:";
        for (rest, expected) in [
            ("acme:1.0", Some(("acme", None))),
            ("aw-acme-ex1:1.0", Some(("aw-acme-ex1", None))),
            ("acme:1.0.telephoneNumber", Some(("acme", Some("telephoneNumber")))),
            ("acme:1.0:telephoneNumber", Some(("acme", Some("telephoneNumber")))),
            ("acme", None),
            ("acme:2.0", None),
            ("1.0", None),
            (":1.0", None),
            ("<tenant>:1.0", None),
            ("acme:1.0.", None),
        ] {
            let text = format!("{prefix}{rest}");
            let found = tenant_urn(&text).map(|it| (it.name, it.attribute));
            assert_eq!(found, expected, "{rest}");
        }
    }
}
