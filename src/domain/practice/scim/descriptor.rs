//! Looks attributes up in the tables of `scim::schema`, as the engine names them.
//!
//! A tenant's own attributes have no table: which ones there are is set up in its console. The
//! practice tenant has them all, as texts under the names that are sent.

use crate::scim::attribute::{Attribute, DataType};
use crate::scim::dialect::SCIM_1;
use crate::scim::schema::core_user::CORE_USER;
use crate::urn;

/// The core attribute of this name, without regard to letter case.
pub fn core(name: &str) -> Option<&'static Attribute> {
    Attribute::of(CORE_USER.attributes, name)
}

/// The extension of this URN, without regard to letter case, with its attributes.
pub fn extension(name: &str) -> Option<(&'static str, &'static [Attribute])> {
    let found = SCIM_1.extensions.iter().find(|schema| urn::same(schema.urn, name));
    found.map(|schema| (schema.urn, schema.attributes))
}

/// Whether this is the URN of a tenant's own attributes.
pub fn is_tenant_urn(name: &str) -> bool {
    name.get(..urn::TENANT_PREFIX.len()).is_some_and(|start| urn::same(start, urn::TENANT_PREFIX))
}

/// The shape of an attribute's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text.
    Text,
    /// true or false.
    Flag,
    /// An object.
    Complex,
    /// An array.
    Many,
}

/// The shape of an attribute's value.
pub fn shape(attribute: &Attribute) -> Shape {
    match (attribute.multi, attribute.data_type) {
        (true, _) => Shape::Many,
        (false, DataType::Complex) => Shape::Complex,
        (false, DataType::Boolean) => Shape::Flag,
        (false, DataType::String) => Shape::Text,
    }
}

/// The declared spelling of a member of a complex or multi-valued attribute.
pub fn member(attribute: &Attribute, name: &str) -> Option<&'static str> {
    Attribute::of(attribute.parts, name).map(|part| part.name)
}
