//! The parameter `attributes`: only these attributes of a resource.
//!
//! `schemas` and `id` always stay, so that an answer can be read and followed (modelled; the
//! draft says nothing else, and its own example shows more: API11 §3.2.2).

use serde_json::{Map, Value};

use crate::practice::scim::attribute_path::AttributePath;

/// The attributes that a call wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Projection(Vec<AttributePath>);

impl Projection {
    /// Reads `userName,name.givenName`; an unknown name is refused (documented as 400).
    pub fn parse(text: &str) -> Result<Self, String> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(AttributePath::parse).collect::<Result<_, _>>().map(Self)
    }

    /// What of the resource is wanted.
    pub fn apply(&self, resource: Map<String, Value>) -> Map<String, Value> {
        let mut wanted = Map::new();
        for (key, value) in resource {
            if key == "schemas" || key == "id" {
                wanted.insert(key, value);
            } else if let Some(value) = self.within(&key, value) {
                wanted.insert(key, value);
            }
        }
        wanted
    }

    /// What is wanted of one attribute or extension.
    fn within(&self, key: &str, value: Value) -> Option<Value> {
        let is_whole = |path: &&AttributePath| match &path.extension {
            None => path.name == key && path.member.is_none(),
            Some(urn) => urn == key && path.name.is_empty(),
        };
        if self.0.iter().find(is_whole).is_some() {
            return Some(value);
        }
        let members = self.0.iter().filter_map(|path| match &path.extension {
            None => (path.name == key).then_some(path.member.as_deref()?),
            Some(urn) => (urn == key).then_some(path.name.as_str()),
        });
        let members: Vec<&str> = members.collect();
        match value {
            Value::Object(object) => members_of(object, &members),
            Value::Array(entries) => {
                let entries = entries.into_iter().filter_map(|entry| match entry {
                    Value::Object(object) => members_of(object, &members),
                    _ => None,
                });
                Some(Value::Array(entries.collect())).filter(|_| !members.is_empty())
            }
            _ => None,
        }
    }
}

fn members_of(object: Map<String, Value>, members: &[&str]) -> Option<Value> {
    let kept = object.into_iter().filter(|(name, _)| members.contains(&name.as_str()));
    let kept: Map<String, Value> = kept.collect();
    (!kept.is_empty()).then_some(Value::Object(kept))
}
