//! PATCH as SCIM 1.1 has it (API11 §3.3.2): first what `meta.attributes` names is removed, then
//! what is sent is merged in.
//!
//! Modelled: a new e-mail address takes the place of the old one, since a user has exactly one;
//! and what a change may not touch (`internalUserType`) is ignored.

use serde_json::{Map, Value};

use crate::practice::scim::attribute_path::AttributePath;
use crate::practice::scim::unmarshal::Resource;
use crate::urn;

/// The attributes after the change.
pub fn merge(mut attributes: Map<String, Value>, change: Resource) -> Map<String, Value> {
    let fixed = fixed(&attributes);
    for path in change.removed.iter().filter_map(|name| AttributePath::parse(name).ok()) {
        remove(&mut attributes, &path);
    }
    for (name, value) in change.attributes {
        merge_one(&mut attributes, name, value);
    }
    if let (Some(kind), Some(Value::Object(extension))) =
        (fixed, attributes.get_mut(urn::WORKSPACE))
    {
        extension.insert("internalUserType".to_owned(), kind);
    }
    attributes
}

fn fixed(attributes: &Map<String, Value>) -> Option<Value> {
    attributes.get(urn::WORKSPACE)?.get("internalUserType").cloned()
}

/// Removes an attribute, a member of it, or an extension; what is not there is ignored. Of
/// Access's own extension only single attributes go, so that the user keeps its type.
fn remove(attributes: &mut Map<String, Value>, path: &AttributePath) {
    let holder = match &path.extension {
        None => Some(attributes),
        Some(urn) if path.name.is_empty() && urn != urn::WORKSPACE => {
            attributes.shift_remove(urn);
            None
        }
        Some(urn) => attributes.get_mut(urn).and_then(Value::as_object_mut),
    };
    let Some(holder) = holder else { return };
    match &path.member {
        None => {
            holder.shift_remove(&path.name);
        }
        Some(member) => match holder.get_mut(&path.name) {
            Some(Value::Object(members)) => {
                members.shift_remove(member);
            }
            Some(Value::Array(entries)) => {
                for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
                    entry.shift_remove(member);
                }
            }
            _ => {}
        },
    }
}

/// Simple values are replaced, complex ones and extensions merged member by member, entries of
/// multi-valued ones by their `value`.
fn merge_one(into: &mut Map<String, Value>, name: String, value: Value) {
    match (into.get_mut(&name), value) {
        (Some(Value::Object(old)), Value::Object(new)) => {
            for (member, value) in new {
                merge_one(old, member, value);
            }
        }
        (Some(Value::Array(old)), Value::Array(new)) => {
            let single = name == "emails";
            merge_entries(old, new, single);
        }
        (None, Value::Array(new)) => {
            let mut entries = Vec::new();
            merge_entries(&mut entries, new, false);
            into.insert(name, Value::Array(entries));
        }
        (_, value) => {
            into.insert(name, value);
        }
    }
}

fn merge_entries(old: &mut Vec<Value>, new: Vec<Value>, single: bool) {
    let adds = |entry: &Value| !is_delete(entry);
    if single && new.iter().any(adds) {
        old.clear();
    }
    for mut entry in new {
        let at = old.iter().position(|other| is_same(other, &entry));
        if is_delete(&entry) {
            if let Some(at) = at {
                old.remove(at);
            }
            continue;
        }
        if let Value::Object(members) = &mut entry {
            members.shift_remove("operation");
        }
        if entry.get("primary") == Some(&Value::Bool(true)) {
            demote(old);
        }
        match (at.and_then(|at| old.get_mut(at)), entry) {
            (Some(Value::Object(known)), Value::Object(members)) => known.extend(members),
            (_, entry) => old.push(entry),
        }
    }
}

fn is_delete(entry: &Value) -> bool {
    entry
        .get("operation")
        .and_then(Value::as_str)
        .is_some_and(|it| it.eq_ignore_ascii_case("delete"))
}

/// Entries are one where their `value` is; those without (addresses) where all but the
/// operation is.
fn is_same(old: &Value, new: &Value) -> bool {
    match (old.get("value"), new.get("value")) {
        (Some(old), Some(new)) => old == new,
        (None, None) => match (old, new) {
            (Value::Object(old), Value::Object(new)) => {
                let rest = |(name, _): &(&String, &Value)| name.as_str() != "operation";
                old.iter().filter(rest).eq(new.iter().filter(rest))
            }
            _ => false,
        },
        _ => false,
    }
}

/// A new primary entry takes the mark from the others (API11 §3.3.2).
fn demote(entries: &mut [Value]) {
    for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
        if entry.contains_key("primary") {
            entry.insert("primary".to_owned(), Value::Bool(false));
        }
    }
}
