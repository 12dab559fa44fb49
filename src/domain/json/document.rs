//! The values of a JSON text (RFC 8259), each with the bytes that wrote it.
//! It keeps what JSON libraries drop: duplicate members, number texts, order, positions.

use crate::json::position::Span;
use crate::pointer::Pointer;

/// One value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The bytes of the value, without surrounding white space.
    pub span: Span,
    /// What it is.
    pub value: Value,
}

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number, as it was written.
    Number(String),
    /// A string, unescaped.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object; members in their order, duplicates included.
    Object(Vec<Member>),
}

/// One member of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The name, unescaped.
    pub name: String,
    /// The bytes of the name with its quotes.
    pub name_span: Span,
    /// The value.
    pub node: Node,
}

/// The array index that a reference token means (RFC 6901 §4): digits without a leading zero.
pub fn index(token: &str) -> Option<usize> {
    let is_plain = token.bytes().all(|it| it.is_ascii_digit());
    (is_plain && (token == "0" || !token.starts_with('0'))).then(|| token.parse().ok())?
}

impl Member {
    /// From the name's opening quote to the value's last byte.
    pub fn span(&self) -> Span {
        self.name_span.to(self.node.span)
    }
}

impl Node {
    /// The string, where this is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The boolean, where this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.value {
            Value::Bool(it) => Some(it),
            _ => None,
        }
    }

    /// The elements; none where this is not an array.
    pub fn items(&self) -> &[Node] {
        match &self.value {
            Value::Array(items) => items,
            _ => &[],
        }
    }

    /// The members; none where this is not an object.
    pub fn members(&self) -> &[Member] {
        match &self.value {
            Value::Object(members) => members,
            _ => &[],
        }
    }

    /// The member of exactly this name; the last where it stands twice, as parsers take it.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members().iter().rev().find(|member| member.name == name)
    }

    /// The member of this name without regard to letter case (CORE11: names are
    /// case-insensitive); an exact match is preferred.
    pub fn member_like(&self, name: &str) -> Option<&Member> {
        self.member(name).or_else(|| {
            self.members().iter().rev().find(|member| member.name.eq_ignore_ascii_case(name))
        })
    }

    /// The member or element that a reference token names (RFC 6901 §4).
    pub fn child(&self, token: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(_) => self.member(token).map(|member| &member.node),
            Value::Array(items) => items.get(index(token)?),
            _ => None,
        }
    }

    /// The value at `pointer`, from here.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.tokens().iter().try_fold(self, |node, token| node.child(token))
    }

    /// What a person calls it: `a string`, `an object`, …
    pub fn kind_name(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }
}
