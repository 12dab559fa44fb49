//! Edits of `schemas`: declaring a URN, and writing the whole list anew.

use crate::check::demand::demands_extension;
use crate::check::subject::Subject;
use crate::json::document::{Node, Value};
use crate::json::edit::{Edit, set};
use crate::json::write::string;
use crate::scim::meaning::{Meaning, meaning, meant};
use crate::scim::user::Found;

/// Adds `new` to `schemas`; nothing where there is no list.
pub fn declare(text: &str, root: &Node, new: &str) -> Vec<Edit> {
    let Some(found) = Found::core(root, "schemas") else { return Vec::new() };
    let node = &found.member.node;
    match &node.value {
        Value::String(one) => {
            let replacement = format!("[{}, {}]", string(one), string(new));
            vec![Edit { span: node.span, replacement }]
        }
        Value::Array(_) => set(text, root, &found.pointer().child("-"), &string(new)),
        _ => Vec::new(),
    }
}

/// The whole list as JSON: core, the extensions that the profile demands, and every other one
/// that has an object.
pub fn complete(subject: &Subject<'_>) -> String {
    let dialect = subject.dialect();
    let mut urns = vec![dialect.user.urn];
    let demanded = dialect.extensions.iter().map(|schema| schema.urn);
    urns.extend(demanded.filter(|urn| demands_extension(subject, urn)));
    for member in subject.root.members() {
        let name = match meaning(dialect, &member.name) {
            Meaning::Tenant => Some(member.name.as_str()),
            _ => meant(dialect, &member.name),
        };
        if let Some(name) = name.filter(|name| !urns.contains(name)) {
            urns.push(name);
        }
    }
    let quoted: Vec<String> = urns.into_iter().map(string).collect();
    format!("[{}]", quoted.join(", "))
}
