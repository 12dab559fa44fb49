//! The values of a user at an attribute, as texts: what filters compare and `sortBy` orders by.
//!
//! Groups and roles have none here (modelled), and what the server computes has them only where
//! it is listed.

use std::borrow::Cow;

use serde_json::Value;

use crate::practice::scim::attribute_path::AttributePath;
use crate::practice::user::User;

/// The texts of the user at `path`; of multi-valued attributes the `value` where no member is
/// named.
pub fn texts_at<'a>(user: &'a User, path: &AttributePath) -> Vec<Cow<'a, str>> {
    if let Some(text) = computed(user, path) {
        return vec![text];
    }
    let holder = match &path.extension {
        None => Some(&user.attributes),
        Some(urn) => user.attributes.get(urn).and_then(Value::as_object),
    };
    let Some(value) = holder.and_then(|holder| holder.get(&path.name)) else { return Vec::new() };
    let member = path.member.as_deref();
    match value {
        Value::Array(entries) => {
            let member = member.unwrap_or("value");
            entries.iter().filter_map(|entry| text(entry.get(member)?)).collect()
        }
        Value::Object(members) => {
            member.and_then(|member| text(members.get(member)?)).into_iter().collect()
        }
        simple => text(simple).into_iter().collect(),
    }
}

fn computed<'a>(user: &'a User, path: &AttributePath) -> Option<Cow<'a, str>> {
    match (path.name.as_str(), path.member.as_deref()) {
        ("id", None) => Some(Cow::Borrowed(&user.id)),
        ("meta", Some("created")) => Some(Cow::Owned(user.created.to_iso())),
        ("meta", Some("lastModified")) => Some(Cow::Owned(user.modified.to_iso())),
        ("userStatus", None) => Some(Cow::Borrowed(user.status())),
        _ => None,
    }
}

fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text)),
        Value::Bool(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
        _ => None,
    }
}
