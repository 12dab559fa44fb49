//! A JSON Schema (draft 7) of the users that a profile asks for, made of the attribute tables: the
//! yardstick of the benchmarks, and what the checks are held against in the tests. It says what a
//! JSON Schema can say: names, types, what must be there, the known words and the forms of values.

use domain::profile::profile::Profile;
use domain::scim::attribute::{Attribute, DataType, Schema};
use domain::scim::version::Version;
use domain::urn;
use serde_json::{Map, Value, json};

/// No white space around it, no control characters, nothing invisible.
const TEXT: &str = "^(?:[^\\s\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}\u{feff}]\
    +(?: +[^\\s\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}\u{feff}]+)*)?$";
/// Something before one `@`, and something after it.
const ADDRESS: &str = "^[^@\\s]+@[^@\\s]+$";
/// No address of a page or of a person, no placeholder.
const DOMAIN: &str = "^[^@\\s/:$<>{}]+$";
/// A name to sign in with: no address, no capitals, nothing invisible.
const USER_NAME: &str = "^[^@\\sA-Z\u{200b}-\u{200f}\u{2060}\u{feff}]+$";
/// A number that can be called, or an address of one.
const PHONE: &str = "^(tel:)?[-+0-9 ().]+$";
/// ISO 3166-1 alpha-2.
const COUNTRY: &str = "^[A-Z]{2}$";
/// A language, and where it is spoken.
const LANGUAGE: &str = "^[a-z]{2,3}(?:[_-][A-Za-z0-9]{2,8})*$";
/// Area and place of the time zone database.
const ZONE: &str = "^[A-Z][A-Za-z_]+/[A-Za-z_/+0-9-]+$";

/// The schema of the users of `profile`.
pub fn schema(profile: &Profile) -> Value {
    let dialect = profile.dialect();
    let mut user = object(dialect.user);
    for extension in dialect.extensions {
        put(&mut user, &["properties", extension.urn], object(extension));
    }
    put(&mut user, &["patternProperties"], json!({"^urn:scim:": {"type": "object"}}));
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
    put(&mut user, &["properties", "emails", "maxItems"], json!(1));
    put(&mut user, &["properties", "emails", "items", "required"], json!(["value"]));
    let email = ["properties", "emails", "items", "properties", "value"];
    put(&mut user, &email, json!({"type": "string", "pattern": ADDRESS}));
    put(&mut user, &["properties", "userName", "pattern"], json!(USER_NAME));
    put(&mut user, &["properties", "timezone", "pattern"], json!(ZONE));
    put(&mut user, &["properties", "locale", "pattern"], json!(LANGUAGE));
    put(&mut user, &["properties", "preferredLanguage", "pattern"], json!(LANGUAGE));
    put(&mut user, &["properties", "profileUrl", "pattern"], json!("^https?://"));
    put(&mut user, &["properties", "password"], json!(false));
    for unwanted in profile.unwanted {
        put(&mut user, &["properties", unwanted.name], json!(false));
    }
    let phone = ["properties", "phoneNumbers", "items", "properties", "value", "pattern"];
    put(&mut user, &phone, json!(PHONE));
    let country = ["properties", "addresses", "items", "properties", "country", "pattern"];
    put(&mut user, &country, json!(COUNTRY));
    put(&mut user, &["properties", "schemas", "items", "pattern"], json!("^urn:"));
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

/// The schema of the types alone, of all attributes, read-only ones as well, as a strict server
/// reads them: `null` is a value of its own (in SCIM 2.0 it is the absence of one), but for
/// entries of a list and extensions, which are none if they are `null`.
#[allow(dead_code, reason = "the benchmarks want only the whole")]
pub fn types(profile: &Profile) -> Value {
    let dialect = profile.dialect();
    let is_nullable = profile.version == Version::Scim2;
    let mut user = typed(dialect.user.attributes, is_nullable);
    for extension in dialect.extensions {
        let mut object = typed(extension.attributes, is_nullable);
        put(&mut object, &["type"], json!(["object", "null"]));
        put(&mut user, &["properties", extension.urn], object);
    }
    put(&mut user, &["patternProperties"], json!({"^urn:": {"type": ["object", "null"]}}));
    user
}

fn typed(attributes: &[Attribute], is_nullable: bool) -> Value {
    let absent = |name: &str| if is_nullable { json!([name, "null"]) } else { json!(name) };
    let one = |row: &Attribute| match row.data_type {
        DataType::String => json!({"type": "string"}),
        DataType::Boolean => json!({"type": "boolean"}),
        DataType::Complex => typed(row.parts, is_nullable),
    };
    let row = |row: &Attribute| {
        let mut one = one(row);
        let name = one["type"].as_str().unwrap_or_default().to_owned();
        let value = if row.multi {
            put(&mut one, &["type"], json!([name, "null"]));
            json!({"type": absent("array"), "items": one})
        } else {
            put(&mut one, &["type"], absent(&name));
            one
        };
        (row.name.to_owned(), value)
    };
    let properties: Map<String, Value> = attributes.iter().map(row).collect();
    json!({"type": "object", "properties": properties})
}

/// The members of a schema, and no others.
fn object(schema: &Schema) -> Value {
    members(schema.attributes)
}

fn members(attributes: &[Attribute]) -> Value {
    let rows = attributes.iter().map(|row| (row.name.to_owned(), attribute(row)));
    let properties: Map<String, Value> = rows.collect();
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn attribute(row: &Attribute) -> Value {
    if row.read_only {
        return json!(false);
    }
    let one = match row.data_type {
        DataType::String if !row.canonical.is_empty() => json!({"enum": row.canonical}),
        DataType::String => json!({"type": "string", "pattern": TEXT}),
        DataType::Boolean => json!({"type": "boolean"}),
        DataType::Complex => members(row.parts),
    };
    if row.multi { json!({"type": "array", "items": one, "uniqueItems": true}) } else { one }
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
