//! Reads the JSON of a user the way the UnboundID SDK does (facts §3.4): names without regard to
//! letter case, nulls dropped, scalars coerced, undeclared extensions refused.
//!
//! It does not ask whether a user may be created or changed like that; `admit` does.

use serde_json::{Map, Value};

use crate::practice::scim::descriptor::{self, Shape, shape};
use crate::scim::attribute::Attribute;
use crate::urn;

/// The attributes of a body under their declared names, and the names in `meta.attributes`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// Core attributes, and extensions under their URNs; without those that the server alone
    /// sets, and without nulls.
    pub attributes: Map<String, Value>,
    /// What a PATCH removes (API11 §3.3.2).
    pub removed: Vec<String>,
}

/// Reads a body, or says in the SDK's words what is wrong with it.
pub fn unmarshal(text: &str) -> Result<Resource, String> {
    resource(text).map_err(|fault| format!("Resource 'User' is malformed: {fault}"))
}

fn resource(text: &str) -> Result<Resource, String> {
    let body = match serde_json::from_str(text) {
        Ok(Value::Object(body)) => body,
        Ok(_) => return Err("the body is no JSON object".to_owned()),
        Err(error) => return Err(format!("the body is not JSON: {error}")),
    };
    let declared = declared(&body)?;
    let is_declared = |name: &str| declared.iter().any(|urn| urn::same(urn, name));
    let mut resource = Resource::default();
    for (key, value) in &body {
        if value.is_null() || key.eq_ignore_ascii_case("schemas") {
            continue;
        }
        if is_declared(key) {
            container(&mut resource, key, object(key, value)?)?;
        } else if is_declared(urn::CORE) {
            core(&mut resource, key, value)?;
        } else {
            return Err(format!("'{}' must be declared in the schemas attribute.", urn::CORE));
        }
    }
    Ok(resource)
}

/// The URNs in `schemas`; the core schema where there are none.
fn declared(body: &Map<String, Value>) -> Result<Vec<&str>, String> {
    match body.iter().find(|(key, value)| key.eq_ignore_ascii_case("schemas") && !value.is_null()) {
        None => Ok(vec![urn::CORE]),
        Some((_, Value::Array(urns))) => Ok(urns.iter().filter_map(Value::as_str).collect()),
        Some((key, _)) => Err(format!("JSONObject[\"{key}\"] is not a JSONArray.")),
    }
}

fn object<'a>(key: &str, value: &'a Value) -> Result<&'a Map<String, Value>, String> {
    value.as_object().ok_or_else(|| format!("JSONObject[\"{key}\"] is not a JSONObject."))
}

fn core(resource: &mut Resource, key: &str, value: &Value) -> Result<(), String> {
    let attribute = descriptor::core(key).ok_or_else(|| undefined(key))?;
    if attribute.name == "meta" {
        resource.removed = removed(value);
    }
    put(&mut resource.attributes, attribute, value)
}

/// What the SDK says of a core attribute that it does not know.
pub fn undefined(name: &str) -> String {
    format!("Attribute {}:{name} is not defined for resource User", urn::CORE)
}

/// The members of a declared URN. Members that an extension does not know, and extensions that
/// nobody knows, pass (the SDK's strict mode is off) and are not kept (modelled).
fn container(
    resource: &mut Resource,
    key: &str,
    members: &Map<String, Value>,
) -> Result<(), String> {
    if urn::same(key, urn::CORE) {
        let present = members.iter().filter(|(_, value)| !value.is_null());
        return present.into_iter().try_for_each(|(name, value)| core(resource, name, value));
    }
    let mut kept = Map::new();
    let urn = match descriptor::extension(key) {
        Some((urn, table)) => {
            for (name, value) in members.iter().filter(|(_, value)| !value.is_null()) {
                if let Some(attribute) = Attribute::of(table, name) {
                    put(&mut kept, attribute, value)?;
                }
            }
            urn.to_owned()
        }
        None if descriptor::is_tenant_urn(key) => {
            let present = members.iter().filter(|(_, value)| !value.is_null());
            kept.extend(present.map(|(name, value)| (name.clone(), Value::String(text(value)))));
            key.to_ascii_lowercase()
        }
        None => return Ok(()),
    };
    if !kept.is_empty() {
        resource.attributes.insert(urn, Value::Object(kept));
    }
    Ok(())
}

fn put(into: &mut Map<String, Value>, attribute: &Attribute, value: &Value) -> Result<(), String> {
    let coerced = coerce(attribute, value)?;
    if !attribute.read_only {
        into.insert(attribute.name.to_owned(), coerced);
    }
    Ok(())
}

fn coerce(attribute: &Attribute, value: &Value) -> Result<Value, String> {
    let name = attribute.name;
    match (shape(attribute), value) {
        (Shape::Text, _) => Ok(Value::String(text(value))),
        (Shape::Flag, _) => {
            flag(value).ok_or_else(|| format!("true or false expected for '{name}'"))
        }
        (Shape::Complex, Value::Object(members)) => Ok(entry(attribute, members)),
        (Shape::Complex, _) => Err(format!("JSON object expected for complex attribute '{name}'")),
        (Shape::Many, Value::Array(values)) => {
            let present = values.iter().filter(|value| !value.is_null());
            Ok(Value::Array(present.map(|value| element(attribute, value)).collect()))
        }
        // An object is no array either: the SDK takes its text for the value.
        (Shape::Many, _) => Ok(Value::Array(vec![scalar(value)])),
    }
}

fn element(attribute: &Attribute, value: &Value) -> Value {
    match value {
        Value::Object(members) => entry(attribute, members),
        _ => scalar(value),
    }
}

fn scalar(value: &Value) -> Value {
    Value::Object(Map::from_iter([("value".to_owned(), Value::String(text(value)))]))
}

/// The declared members of a complex value; the others are dropped without a word.
fn entry(attribute: &Attribute, members: &Map<String, Value>) -> Value {
    let present = members.iter().filter(|(_, value)| !value.is_null());
    let known = present.filter_map(|(name, value)| {
        let part = Attribute::of(attribute.parts, name)?;
        let value = match shape(part) {
            Shape::Flag => flag(value)?,
            _ => Value::String(text(value)),
        };
        Some((part.name.to_owned(), value))
    });
    Value::Object(known.collect())
}

fn flag(value: &Value) -> Option<Value> {
    let text = text(value);
    let is = |word: &str| text.eq_ignore_ascii_case(word);
    (is("true") || is("false")).then(|| Value::Bool(is("true")))
}

/// A value as the SDK's `toString` has it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn removed(meta: &Value) -> Vec<String> {
    let members = meta.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| name.eq_ignore_ascii_case("attributes"))
        .flat_map(|(_, names)| names.as_array().into_iter().flatten())
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect()
}
