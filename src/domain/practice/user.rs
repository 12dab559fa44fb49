//! A user of the practice tenant: its SCIM resource as it is stored, and what it is found by.

use serde_json::{Map, Value};

use crate::timestamp::Moment;
use crate::urn;

/// A user.
#[derive(Clone, Debug, PartialEq)]
pub struct User {
    /// The id.
    pub id: String,
    /// When it was created.
    pub created: Moment,
    /// When it was last changed; `meta.version` follows from it.
    pub modified: Moment,
    /// Its attributes under their declared names, extensions under their URNs; without `id`,
    /// `meta`, `schemas`, `groups`, `roles` and without its password.
    pub attributes: Map<String, Value>,
}

impl User {
    /// The value of `userName`.
    pub fn user_name(&self) -> &str {
        text(&self.attributes, "userName")
    }

    /// Whether it is enabled; absent means so.
    pub fn active(&self) -> bool {
        self.attributes.get("active") != Some(&Value::Bool(false))
    }

    /// `LOCAL` or `PROVISIONED`.
    pub fn internal_user_type(&self) -> &str {
        self.workspace("internalUserType")
    }

    /// The domain it lives in.
    pub fn domain(&self) -> &str {
        self.workspace("domain")
    }

    fn workspace(&self, name: &str) -> &str {
        match self.attributes.get(urn::WORKSPACE) {
            Some(Value::Object(extension)) => text(extension, name),
            _ => "",
        }
    }
}

fn text<'a>(attributes: &'a Map<String, Value>, name: &str) -> &'a str {
    attributes.get(name).and_then(Value::as_str).unwrap_or_default()
}
