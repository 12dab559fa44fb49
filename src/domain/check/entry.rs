//! The entries of a multi-valued attribute, however they are written: as objects, as plain
//! texts, or one alone without an array.

use crate::json::document::{Member, Node, Value};
use crate::pointer::Pointer;
use crate::scim::user::Found;

/// One entry.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// It.
    pub node: &'a Node,
    list: Found<'a>,
    at: Option<usize>,
}

/// The entries of this core attribute, without `null`.
pub fn entries<'a>(root: &'a Node, name: &str) -> impl Iterator<Item = Entry<'a>> + Clone {
    Found::core(root, name).into_iter().flat_map(|list| {
        let node = &list.member.node;
        let items = node.items().iter().enumerate().map(|(at, item)| (Some(at), item));
        let alone = Some((None, node)).filter(|_| !matches!(node.value, Value::Array(_)));
        items.chain(alone).filter_map(move |(at, node)| {
            (node.value != Value::Null).then_some(Entry { node, list, at })
        })
    })
}

impl<'a> Entry<'a> {
    /// A sub-attribute.
    pub fn part(&self, name: &str) -> Option<&'a Member> {
        self.node.member_like(name)
    }

    /// Its value: the sub-attribute, or the entry itself where it is a plain text.
    pub fn value(&self) -> Option<(Option<&'a Member>, &'a str)> {
        match &self.node.value {
            Value::String(text) => Some((None, text)),
            _ => {
                let member = self.part("value")?;
                member.node.as_str().map(|text| (Some(member), text))
            }
        }
    }

    /// Where it stands.
    pub fn pointer(&self) -> Pointer {
        match self.at {
            Some(at) => self.list.pointer().child(at.to_string()),
            None => self.list.pointer(),
        }
    }

    /// Where a part of it stands, or it itself.
    pub fn place(&self, part: Option<&Member>) -> Pointer {
        match part {
            Some(part) => self.pointer().child(part.name.as_str()),
            None => self.pointer(),
        }
    }
}
