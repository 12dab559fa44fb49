//! Reading a user the way it was meant: names without regard to letter case, extensions under
//! misspelt and SCIM 2.0 URNs as well, so that one mistake does not look like five.

use crate::json::document::{Member, Node, Value};
use crate::pointer::Pointer;
use crate::scim::meaning::meant;
use crate::urn;

/// A member that was found, and the pointer to it as it is written.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The member.
    pub member: &'a Member,
    /// Where it stands.
    pub pointer: Pointer,
}

impl<'a> Found<'a> {
    /// A core attribute.
    pub fn core(root: &'a Node, name: &str) -> Option<Self> {
        let member = root.member_like(name)?;
        Some(Self { member, pointer: Pointer::of([member.name.as_str()]) })
    }

    /// The object of an extension: under its own URN, or under one that means it.
    pub fn extension(root: &'a Node, of: &str) -> Option<Self> {
        let member = root
            .member_like(of)
            .or_else(|| root.members().iter().find(|it| meant(&it.name) == Some(of)))?;
        Some(Self { member, pointer: Pointer::of([member.name.as_str()]) })
    }

    /// An attribute of the workspace extension.
    pub fn workspace(root: &'a Node, name: &str) -> Option<Self> {
        Self::extension(root, urn::WORKSPACE)?.part(name)
    }

    /// A sub-attribute.
    pub fn part(&self, name: &str) -> Option<Self> {
        let member = self.member.node.member_like(name)?;
        Some(Self { member, pointer: self.pointer.child(member.name.as_str()) })
    }

    /// What a pointer of a profile names: `/name/givenName`, `/urn:…:1.0/domain`.
    pub fn at(root: &'a Node, pointer: &Pointer) -> Option<Self> {
        let (first, rest) = pointer.tokens().split_first()?;
        let found = match urn::same(first, urn::CORE) || first.starts_with("urn:") {
            true => Self::extension(root, first)?,
            false => Self::core(root, first)?,
        };
        rest.iter().try_fold(found, |found, token| found.part(token))
    }

    /// Its text without surrounding white space; `None` for anything but a string with one.
    pub fn text(&self) -> Option<&'a str> {
        self.member.node.as_str().map(str::trim).filter(|text| !text.is_empty())
    }
}

/// Whether a value says nothing: `null`, an empty text or object, an array of nothing.
pub fn is_empty(node: &Node) -> bool {
    match &node.value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.iter().all(|item| item.value == Value::Null),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The strings of `schemas` with their places; a single string counts as one.
pub fn schemas(root: &Node) -> Vec<(Pointer, &Node, &str)> {
    let Some(found) = Found::core(root, "schemas") else { return Vec::new() };
    let node = &found.member.node;
    match node.as_str() {
        Some(text) => vec![(found.pointer, node, text)],
        None => node
            .items()
            .iter()
            .enumerate()
            .filter_map(|(at, item)| {
                Some((found.pointer.child(at.to_string()), item, item.as_str()?))
            })
            .collect(),
    }
}

/// Whether `schemas` names this URN, or one that is meant to be it.
pub fn declares(root: &Node, of: &str) -> bool {
    schemas(root).iter().any(|(_, _, text)| urn::same(text, of) || meant(text) == Some(of))
}
