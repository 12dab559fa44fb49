//! Reading a user the way it was meant: names without regard to letter case, extensions under
//! misspelt URNs and those of the other version as well, so that one mistake does not look like
//! five. The version is that of the URN that is asked for.

use crate::json::document::{Member, Node, Value};
use crate::pointer::Pointer;
use crate::scim::dialect::Dialect;
use crate::scim::meaning::meant;
use crate::urn;

/// A member that was found. Its pointer is made only when it is asked for: most findings of a
/// rule come to nothing, and this is on the path of every keystroke.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// The member.
    pub member: &'a Member,
    /// The one that holds it, where it is not at the top level.
    above: Option<&'a Member>,
}

impl<'a> Found<'a> {
    /// A core attribute.
    pub fn core(root: &'a Node, name: &str) -> Option<Self> {
        Some(Self { member: root.member_like(name)?, above: None })
    }

    /// The object of an extension: under its own URN, or under one that means it.
    pub fn extension(root: &'a Node, of: &str) -> Option<Self> {
        let dialect = Dialect::of_urn(of);
        let member = root
            .member_like(of)
            .or_else(|| root.members().iter().find(|it| meant(dialect, &it.name) == Some(of)))?;
        Some(Self { member, above: None })
    }

    /// An attribute of the workspace extension.
    pub fn workspace(root: &'a Node, name: &str) -> Option<Self> {
        Self::extension(root, urn::WORKSPACE)?.part(name)
    }

    /// A sub-attribute, or an attribute of an extension; there is no third level.
    pub fn part(&self, name: &str) -> Option<Self> {
        let member = self.member.node.member_like(name)?;
        Some(Self { member, above: Some(self.member) })
    }

    /// What a pointer of a profile names: `/name/givenName`, `/urn:…:1.0/domain`.
    pub fn at(root: &'a Node, pointer: &str) -> Option<Self> {
        let mut tokens = pointer.strip_prefix('/')?.split('/');
        let first = tokens.next()?;
        let found = match first.starts_with("urn:") {
            true => Self::extension(root, first)?,
            false => Self::core(root, first)?,
        };
        tokens.try_fold(found, |found, token| found.part(token))
    }

    /// Where it stands, as it is written.
    pub fn pointer(&self) -> Pointer {
        let names = self.above.into_iter().chain([self.member]);
        Pointer::of(names.map(|it| it.name.as_str()))
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

/// One string of `schemas`.
#[derive(Clone, Copy, Debug)]
pub struct Declared<'a> {
    /// The string.
    pub text: &'a str,
    /// Its bytes.
    pub node: &'a Node,
    list: Found<'a>,
    at: Option<usize>,
}

impl Declared<'_> {
    /// Where it stands.
    pub fn pointer(&self) -> Pointer {
        match self.at {
            Some(at) => self.list.pointer().child(at.to_string()),
            None => self.list.pointer(),
        }
    }
}

/// The strings of `schemas`; a single string counts as one.
pub fn schemas(root: &Node) -> impl Iterator<Item = Declared<'_>> {
    Found::core(root, "schemas").into_iter().flat_map(|list| {
        let node = &list.member.node;
        let items = node.items().iter().enumerate().map(|(at, item)| (Some(at), item));
        items.chain([(None, node)]).filter_map(move |(at, node)| {
            node.as_str().map(|text| Declared { text, node, list, at })
        })
    })
}

/// Whether `schemas` names this URN, or one that is meant to be it.
pub fn declares(root: &Node, of: &str) -> bool {
    let dialect = Dialect::of_urn(of);
    schemas(root).any(|it| urn::same(it.text, of) || meant(dialect, it.text) == Some(of))
}
