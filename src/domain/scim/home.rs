//! Where an attribute belongs that stands in the object of an extension that has none of its name.

use crate::scim::attribute::{Attribute, Schema};
use crate::scim::dialect::Dialect;
use crate::scim::walk::Visit;

/// The schema that has an attribute of this name, and its row; `None` where the attribute stands
/// right, is a sub-attribute, or belongs nowhere.
pub fn home(dialect: &Dialect, visit: &Visit<'_>) -> Option<(&'static Schema, &'static Attribute)> {
    if visit.row.is_some() || visit.schema.is_core() || visit.is_part() {
        return None;
    }
    let is_writable = |row: &&Attribute| !row.read_only && row.name != "schemas";
    dialect.schemas().find_map(|schema| {
        let row = Attribute::of(schema.attributes, &visit.member.name).filter(is_writable)?;
        Some((schema, row))
    })
}
