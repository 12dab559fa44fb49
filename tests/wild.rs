//! Users as they come out of wrong mappings: a clean one with up to four things changed by chance.
//! Other documents can be changed likewise.

use crate::corpus::users::{Set, clean};
use crate::random::Random;
use serde_json::{Map, Value, json};

/// What is put in the place of a value.
const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "7",
    "-1.5e3",
    "\"\"",
    "\" \"",
    "\"x\"",
    "\"true\"",
    "\"FALSE\"",
    "\"PROVISIONED\"",
    "\"jane@example.com\"",
    "\"example.org\"",
    "\"https://a.example\"",
    "\"a\u{200b}b\"",
    "\"N/A\"",
    "\"$user.email\"",
    "\"de_DE\"",
    "\"Müller 名前\"",
    "[]",
    "[null]",
    "[7]",
    "[\"x\"]",
    "[\"a@b.example\",\"c@d.example\"]",
    "[[]]",
    "{}",
    "{\"value\":\"x\"}",
    "[{}]",
    "[{\"value\":\"a@b.example\",\"primary\":true}]",
    "[{\"value\":\"x\"},null]",
    "[{\"value\":\"x\"},\"y\"]",
    "[{\"value\":7,\"primary\":\"true\",\"type\":[]}]",
    "{\"givenName\":7}",
    "\"urn:scim:schemas:core:1.0\"",
    "[\"urn:scim:schemas:core:1.0\"]",
    "[\"urn:ietf:params:scim:schemas:core:2.0:User\"]",
];

/// Names of members that are added, or that another gets.
const NAMES: &[&str] = &[
    "id",
    "meta",
    "groups",
    "roles",
    "displayName",
    "locale",
    "preferredLanguage",
    "password",
    "photos",
    "ims",
    "entitlements",
    "x509Certificates",
    "userType",
    "profileUrl",
    "department",
    "domain",
    "internalUserType",
    "manager",
    "email",
    "mail",
    "firstName",
    "login",
    "value",
    "primary",
    "operation",
    "USERNAME",
    "Emails",
    "unknown",
    "",
    "0",
    "a/b~c",
    "naïve",
    "urn:scim:schemas:extension:workspace:mfa:1.0",
    "urn:scim:schemas:extension:workspace:tenant:acme:1.0",
    "urn:scim:schemas:extension:enterprise:1.0",
    "urn:scim:schemas:extension:workspase:1.0",
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    "urn:x",
];

/// One user; every seventh is left as it is.
pub fn user(number: usize) -> Value {
    let set = if number.is_multiple_of(2) { Set::Ascii } else { Set::Scripts };
    changed(serde_json::from_str(&clean(set, number).json()).unwrap(), number)
}

/// The document with what this number changes in it; every seventh is left as it is.
pub fn changed(mut document: Value, number: usize) -> Value {
    let mut random = Random::new(number as u64 | 1 << 50);
    if !number.is_multiple_of(7) {
        for _ in 0..=random.below(4) {
            change(&mut document, &mut random);
        }
    }
    document
}

/// Changes one thing somewhere below `value`.
fn change(value: &mut Value, random: &mut Random) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            let at = random.below(members.len());
            let below = members.values_mut().nth(at).filter(|it| it.is_object() || it.is_array());
            match below {
                Some(below) if random.below(3) > 0 => change(below, random),
                _ => change_member(members, at, random),
            }
        }
        Value::Array(items) if !items.is_empty() => {
            let at = random.below(items.len());
            match random.below(6) {
                0 => items.push(items[at].clone()),
                1 => drop(items.remove(at)),
                2 => items[at] = other(random),
                3 => items.insert(at, other(random)),
                _ => change(&mut items[at], random),
            }
        }
        other_value => *other_value = other(random),
    }
}

fn change_member(members: &mut Map<String, Value>, at: usize, random: &mut Random) {
    let name = members.keys().nth(at).cloned().unwrap_or_default();
    match random.below(8) {
        0 | 1 => drop(members.shift_remove(&name)),
        2 => drop(members.insert((*random.pick::<&str>(NAMES)).to_owned(), other(random))),
        3 => {
            let new = match random.below(3) {
                0 => (*random.pick::<&str>(NAMES)).to_owned(),
                1 => name.to_uppercase(),
                _ => name.chars().skip(1).collect(),
            };
            let value = members.shift_remove(&name).unwrap_or(json!(null));
            members.insert(new, value);
        }
        _ => drop(members.insert(name, other(random))),
    }
}

fn other(random: &mut Random) -> Value {
    serde_json::from_str(random.pick::<&str>(VALUES)).unwrap()
}
