//! Where a top-level name that the core user does not have was meant to stand.

use crate::pointer::Pointer;
use crate::scim::attribute::{Attribute, Schema};
use crate::scim::dialect::Dialect;

/// The right place of a misplaced attribute.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Another core attribute that means the same.
    Core(&'static [&'static str]),
    /// An attribute of this extension.
    Extension(&'static Schema, &'static Attribute),
}

impl Place {
    /// The place as a pointer.
    pub fn pointer(self) -> Pointer {
        match self {
            Self::Core(tokens) => Pointer::of(tokens.iter().copied()),
            Self::Extension(schema, row) => Pointer::of([schema.urn, row.name]),
        }
    }
}

/// What other systems call the attributes of a SCIM user, in lower case.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("firstname", &["name", "givenName"]),
    ("first_name", &["name", "givenName"]),
    ("givenname", &["name", "givenName"]),
    ("lastname", &["name", "familyName"]),
    ("last_name", &["name", "familyName"]),
    ("surname", &["name", "familyName"]),
    ("familyname", &["name", "familyName"]),
    ("middlename", &["name", "middleName"]),
    ("email", &["emails", "0", "value"]),
    ("mail", &["emails", "0", "value"]),
    ("emailaddress", &["emails", "0", "value"]),
    ("login", &["userName"]),
];

/// Where `name` belongs; `None` for a core attribute and for a name that nothing is known of.
/// The flat form `urn:…:1.0:domain` (or with a dot) belongs into its extension's object.
pub fn belongs(dialect: &Dialect, name: &str) -> Option<Place> {
    if Attribute::of(dialect.user.attributes, name).is_some() {
        return None;
    }
    for schema in dialect.extensions {
        let local = match name.get(..schema.urn.len()) {
            Some(urn) if urn.eq_ignore_ascii_case(schema.urn) => {
                name.get(schema.urn.len()..).and_then(|rest| rest.strip_prefix([':', '.']))
            }
            _ => Some(name),
        };
        let row = local.and_then(|local| Attribute::of(schema.attributes, local));
        if let Some(row) = row {
            return Some(Place::Extension(schema, row));
        }
    }
    let lower = name.to_ascii_lowercase();
    SYNONYMS.iter().find(|(synonym, _)| *synonym == lower).map(|(_, at)| Place::Core(at))
}
