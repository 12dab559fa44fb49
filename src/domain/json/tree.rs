//! Makes the nodes of a document out of what the reader says.

use crate::json::document::{Member, Node, Value};
use crate::json::position::Span;
use crate::json::sink::{Quoted, Scalar, Sink};

/// A tree in the making.
pub struct Tree<'a> {
    text: &'a str,
    open: Vec<Open>,
    name: (String, Span),
    root: Option<Node>,
}

/// A container that is not closed yet.
struct Open {
    at: usize,
    held: Value,
    /// The name under which it stands, where it is a member.
    name: (String, Span),
}

impl<'a> Tree<'a> {
    /// Nothing heard yet.
    pub fn of(text: &'a str) -> Self {
        Self { text, open: Vec::new(), name: Default::default(), root: None }
    }

    /// The tree, once its one value was read.
    pub fn root(self) -> Option<Node> {
        self.root
    }

    fn put(&mut self, node: Node) -> bool {
        match self.open.last_mut().map(|it| &mut it.held) {
            Some(Value::Object(members)) => {
                let (name, name_span) = std::mem::take(&mut self.name);
                members.push(Member { name, name_span, node });
            }
            Some(Value::Array(items)) => items.push(node),
            _ => self.root = Some(node),
        }
        true
    }
}

impl Sink for Tree<'_> {
    fn scalar(&mut self, span: Span, scalar: Scalar) -> bool {
        let value = match scalar {
            Scalar::Null => Value::Null,
            Scalar::Bool(it) => Value::Bool(it),
            Scalar::Number => Value::Number(span.of(self.text).to_owned()),
        };
        self.put(Node { span, value })
    }

    fn string(&mut self, token: Quoted) -> bool {
        let value = Value::String(token.content(self.text).into_owned());
        self.put(Node { span: token.span, value })
    }

    fn name(&mut self, token: Quoted) -> bool {
        self.name = (token.content(self.text).into_owned(), token.span);
        true
    }

    fn open(&mut self, at: usize, is_object: bool) -> bool {
        let held = if is_object { Value::Object(Vec::new()) } else { Value::Array(Vec::new()) };
        let name = std::mem::take(&mut self.name);
        self.open.push(Open { at, held, name });
        true
    }

    fn close(&mut self, end: usize) -> bool {
        let Some(Open { at, held, name }) = self.open.pop() else { return false };
        self.name = name;
        self.put(Node { span: Span::new(at, end), value: held })
    }
}
