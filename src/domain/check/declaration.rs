//! Edits of `schemas`: declaring a URN, and writing the whole list anew.

use crate::json::document::{Node, Value};
use crate::json::edit::{Edit, set};
use crate::json::write::string;
use crate::scim::meaning::{Meaning, meaning, meant};
use crate::scim::user::Found;
use crate::urn;

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

/// The whole list as JSON: core, workspace, and every other extension that has an object.
pub fn complete(root: &Node) -> String {
    let mut urns = vec![urn::CORE, urn::WORKSPACE];
    for member in root.members() {
        let name = match meaning(&member.name) {
            Meaning::Tenant => Some(member.name.as_str()),
            _ => meant(&member.name),
        };
        if let Some(name) = name.filter(|name| !urns.contains(name)) {
            urns.push(name);
        }
    }
    let quoted: Vec<String> = urns.into_iter().map(string).collect();
    format!("[{}]", quoted.join(", "))
}
