//! A JSON Schema (draft 7) of the users that a profile asks for, made of the attribute tables: the
//! yardstick of the benchmarks, and what the checks are held against in the tests. It says what a
//! JSON Schema can say: names, types, what must be there, and the forms of a few values.

use domain::profile::profile::Profile;
use domain::scim::attribute::{Attribute, DataType, Schema};
use domain::urn;
use serde_json::{Map, Value, json};

/// Something before one `@`, and something after it.
const ADDRESS: &str = "^[^@\\s]+@[^@\\s]+$";
/// No address of a page or of a person.
const DOMAIN: &str = "^[^@\\s/:_]+$";

/// The schema of the users of `profile`.
pub fn schema(profile: &Profile) -> Value {
    let dialect = profile.dialect();
    let mut user = object(dialect.user);
    for extension in dialect.extensions {
        put(&mut user, &["properties", extension.urn], object(extension));
    }
    for unwanted in profile.unwanted {
        put(&mut user, &["properties", unwanted.name], json!(false));
    }
    put(&mut user, &["patternProperties"], json!({"^urn:": {"type": "object"}}));
    put(&mut user, &["$schema"], json!("http://json-schema.org/draft-07/schema#"));
    require(&mut user, "schemas");
    let declared = |urn: &str| json!({"contains": {"const": urn}});
    let mut demanded = vec![declared(dialect.user.urn)];
    for demand in profile.required {
        let tokens: Vec<&str> = demand.pointer.split('/').skip(1).collect();
        let mut place = &mut user;
        for (at, token) in tokens.iter().enumerate() {
            require(place, token);
            if at + 1 < tokens.len() && urn::same(token, urn::WORKSPACE) {
                demanded.push(declared(token));
            }
            place = &mut place["properties"][token];
        }
        full(place);
    }
    demanded.dedup();
    put(&mut user, &["properties", "schemas", "allOf"], json!(demanded));
    put(&mut user, &["properties", "schemas", "uniqueItems"], json!(true));
    put(&mut user, &["properties", "emails", "maxItems"], json!(1));
    put(&mut user, &["properties", "emails", "items", "required"], json!(["value"]));
    let email = ["properties", "emails", "items", "properties", "value"];
    put(&mut user, &email, json!({"type": "string", "pattern": ADDRESS}));
    put(&mut user, &["properties", "userName", "pattern"], json!("^[^@\\s]+$"));
    let workspace = ["properties", urn::WORKSPACE, "properties"];
    let forms = [
        ("internalUserType", json!({"enum": ["PROVISIONED"]})),
        ("userPrincipalName", json!({"type": "string", "pattern": ADDRESS})),
        ("domain", json!({"type": "string", "pattern": DOMAIN})),
    ];
    for (name, form) in forms {
        put(&mut user, &[workspace[0], workspace[1], workspace[2], name], form);
    }
    user
}

/// The members of a schema; no others in the core.
fn object(schema: &Schema) -> Value {
    members(schema.attributes, schema.is_core())
}

fn members(attributes: &[Attribute], is_closed: bool) -> Value {
    let rows = attributes.iter().map(|row| (row.name.to_owned(), attribute(row)));
    let properties: Map<String, Value> = rows.collect();
    let mut object = json!({"type": "object", "properties": properties});
    if is_closed {
        put(&mut object, &["additionalProperties"], json!(false));
    }
    object
}

fn attribute(row: &Attribute) -> Value {
    if row.read_only {
        return json!(false);
    }
    let one = match row.data_type {
        DataType::String => json!({"type": "string"}),
        DataType::Boolean => json!({"type": "boolean"}),
        DataType::Complex => members(row.parts, true),
    };
    if row.multi { json!({"type": "array", "items": one}) } else { one }
}

/// A value that must not be empty.
fn full(place: &mut Value) {
    match place["type"].as_str() {
        Some("array") => put(place, &["minItems"], json!(1)),
        Some("string") => put(place, &["minLength"], json!(1)),
        _ => {}
    }
}

fn require(object: &mut Value, name: &str) {
    let required = &mut object["required"];
    match required.as_array_mut() {
        Some(names) if names.iter().any(|it| it == name) => {}
        Some(names) => names.push(json!(name)),
        None => *required = json!([name]),
    }
}

fn put(value: &mut Value, path: &[&str], new: Value) {
    let place = path.iter().fold(value, |place, name| &mut place[*name]);
    *place = new;
}
