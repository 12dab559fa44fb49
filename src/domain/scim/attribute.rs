//! The type of the attribute tables: one row an attribute, as CORE11 §3 and RFC 7643 §2 describe
//! one.
//! Values are not judged here; the rules do that.

use crate::scim::nearest::{nearest, tolerance};
use crate::urn;

/// The data types of CORE11 §3.1 and RFC 7643 §2.3 that users have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataType {
    /// A JSON string; DateTime, Binary and Reference are strings on the wire as well.
    String,
    /// `true` or `false`.
    Boolean,
    /// A JSON object of sub-attributes.
    Complex,
}

impl DataType {
    /// What a person calls a value of it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Boolean => "true or false",
            Self::Complex => "an object",
        }
    }
}

/// One attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attribute {
    /// Its name, in the letters of the standard or of the product.
    pub name: &'static str,
    /// What a value, or one of its values, is.
    pub data_type: DataType,
    /// Whether it is an array.
    pub multi: bool,
    /// Whether the service alone sets it.
    pub read_only: bool,
    /// Its sub-attributes.
    pub parts: &'static [Attribute],
    /// The values that the standard suggests; none where it leaves them open.
    pub canonical: &'static [&'static str],
}

/// One schema: a URN and its attributes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Schema {
    /// Its URN.
    pub urn: &'static str,
    /// What a person calls it: `core user`, `workspace extension`.
    pub title: &'static str,
    /// Its attributes.
    pub attributes: &'static [Attribute],
}

impl Schema {
    /// Whether it is the core user of a version rather than an extension.
    pub fn is_core(&self) -> bool {
        matches!(self.urn, urn::CORE | urn::CORE_USER_2)
    }
}

impl Attribute {
    const fn new(name: &'static str, data_type: DataType) -> Self {
        Self { name, data_type, multi: false, read_only: false, parts: &[], canonical: &[] }
    }

    /// A single string.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, DataType::String)
    }

    /// A single boolean.
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, DataType::Boolean)
    }

    /// A single object.
    pub const fn complex(name: &'static str, parts: &'static [Self]) -> Self {
        Self { parts, ..Self::new(name, DataType::Complex) }
    }

    /// An array of objects.
    pub const fn multi(name: &'static str, parts: &'static [Self]) -> Self {
        Self { multi: true, ..Self::complex(name, parts) }
    }

    /// An array of strings.
    pub const fn strings(name: &'static str) -> Self {
        Self { multi: true, ..Self::string(name) }
    }

    /// The `type` of an entry, of which the standard suggests these.
    pub const fn kind(canonical: &'static [&'static str]) -> Self {
        Self { canonical, ..Self::string("type") }
    }

    /// Set by the service alone.
    pub const fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }

    /// The row of this name, without regard to letter case; an exact match is preferred.
    pub fn of<'t>(table: &'t [Self], name: &str) -> Option<&'t Self> {
        table
            .iter()
            .find(|row| row.name == name)
            .or_else(|| table.iter().find(|row| row.name.eq_ignore_ascii_case(name)))
    }

    /// The row that a misspelt name probably means.
    pub fn near(table: &[Self], name: &str) -> Option<&'static str> {
        nearest(name, table.iter().map(|row| row.name), tolerance(name))
    }
}
