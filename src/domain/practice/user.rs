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
    /// When it was last changed.
    pub modified: Moment,
    /// Its attributes under their declared names, extensions under their URNs; without what the
    /// server computes and without its password, which is not kept.
    pub attributes: Map<String, Value>,
    key: String,
}

impl User {
    /// A user with these attributes.
    pub fn new(
        id: String,
        created: Moment,
        modified: Moment,
        attributes: Map<String, Value>,
    ) -> Self {
        let key = key(&attributes);
        Self { id, created, modified, attributes, key }
    }

    /// What no two users have in common: see [`key`]. Kept, as every creation compares it with
    /// that of every user.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// The value of `userName`.
    pub fn user_name(&self) -> &str {
        text(&self.attributes, "userName")
    }

    /// Whether it is enabled; absent means so.
    pub fn active(&self) -> bool {
        self.attributes.get("active") != Some(&Value::Bool(false))
    }

    /// `userStatus`: `1` enabled, `2` disabled (ACCESS-OAS).
    pub fn status(&self) -> &'static str {
        if self.active() { "1" } else { "2" }
    }

    /// `meta.version` and ETag: the last change in milliseconds, as in the `/Me` sample.
    pub fn version(&self) -> String {
        format!("W/\"{}\"", self.modified.0)
    }

    /// `LOCAL` or `PROVISIONED`.
    pub fn internal_user_type(&self) -> &str {
        workspace(&self.attributes, "internalUserType")
    }

    /// The domain it lives in.
    pub fn domain(&self) -> &str {
        workspace(&self.attributes, "domain")
    }
}

/// Domain and userName without regard to letter case: what a user is unique by.
pub fn key(attributes: &Map<String, Value>) -> String {
    let (domain, user_name) = (workspace(attributes, "domain"), text(attributes, "userName"));
    format!("{}\n{}", domain.to_lowercase(), user_name.to_lowercase())
}

/// The text of a core attribute; empty where there is none.
pub fn text<'a>(attributes: &'a Map<String, Value>, name: &str) -> &'a str {
    attributes.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The text of an attribute of Access's extension; empty where there is none.
pub fn workspace<'a>(attributes: &'a Map<String, Value>, name: &str) -> &'a str {
    match attributes.get(urn::WORKSPACE) {
        Some(Value::Object(extension)) => text(extension, name),
        _ => "",
    }
}

/// Sets an attribute of Access's extension.
pub fn set_workspace(attributes: &mut Map<String, Value>, name: &str, value: &str) {
    let extension = attributes.entry(urn::WORKSPACE).or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(extension) = extension {
        extension.insert(name.to_owned(), Value::from(value));
    }
}
