//! Edits of a JSON text that leave every other byte as it was: order, white space and members
//! that nobody here knows stay untouched.

use crate::json::document::{Node, Value, index};
use crate::json::layout::{Layout, children, indent_at, own_line, separator};
use crate::json::position::Span;
use crate::pointer::Pointer;

/// Replace the bytes of `span` by `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bytes that go; empty for an insertion.
    pub span: Span,
    /// The text that comes.
    pub replacement: String,
}

impl Edit {
    /// Replaces `span`.
    pub fn replace(span: Span, replacement: impl Into<String>) -> Self {
        Self { span, replacement: replacement.into() }
    }

    /// Inserts before byte `at`.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(Span::new(at, at), text)
    }

    /// Removes `span`.
    pub fn delete(span: Span) -> Self {
        Self::replace(span, "")
    }
}

/// The text with the edits done, in any order. An edit that does not fit the text or that
/// overlaps one before it is left out; insertions at one place keep their order.
pub fn apply(text: &str, edits: &[Edit]) -> String {
    let mut ordered: Vec<&Edit> = Vec::with_capacity(edits.len());
    for edit in edits {
        ordered.insert(ordered.partition_point(|before| before.span <= edit.span), edit);
    }
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in ordered {
        let Span { start, end } = edit.span;
        let (Some(kept), Some(_)) = (text.get(done..start), text.get(start..end)) else {
            continue;
        };
        out.push_str(kept);
        out.push_str(&edit.replacement);
        done = end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Where byte `at` of the old text is after the edits: a caret, or the place of a fault. A byte
/// that was replaced is at the start of what came for it.
pub fn moved(at: usize, edits: &[Edit]) -> usize {
    let mut moved = at;
    for Edit { span, replacement } in edits {
        if span.end <= at {
            moved = (moved + replacement.len()).saturating_sub(span.end - span.start);
        } else if span.start < at {
            moved = moved.saturating_sub(at - span.start);
        }
    }
    moved
}

/// Edits that put the JSON text `json_value` at `at`. What is missing on the way is created, a
/// reference token `0` or `-` making an array and any other an object; a string, number, boolean
/// or null on the way gives way, and so does an empty array where a name is asked for. `-` and
/// the index after the last append. There are none where the place cannot be (an index beyond
/// the end, a name in a filled array).
pub fn set(text: &str, root: &Node, at: &Pointer, json_value: &str) -> Vec<Edit> {
    let layout = Layout::of(text, root);
    let mut node = root;
    let mut tokens = at.tokens().iter();
    let missing = loop {
        let Some(token) = tokens.next() else {
            let value = layout.reindent(json_value.trim(), indent_at(text, node.span.start));
            return vec![Edit::replace(node.span, value)];
        };
        match node.child(token) {
            Some(next) => node = next,
            None => break token,
        }
    };
    let rest: Vec<&str> = tokens.map(String::as_str).collect();
    if rest.iter().any(|token| is_index(token) && *token != "0") {
        return Vec::new();
    }
    let is_place = match &node.value {
        Value::Object(_) => true,
        Value::Array(items) if is_index(missing) || !items.is_empty() => {
            missing == "-" || index(missing) == Some(items.len())
        }
        _ => !is_index(missing) || missing == "0",
    };
    if is_place { vec![add(text, node, &layout, missing, &rest, json_value)] } else { Vec::new() }
}

/// Adds `token` to a container, or puts a container with it in the place of a plain value.
fn add(
    text: &str,
    node: &Node,
    layout: &Layout<'_>,
    token: &str,
    rest: &[&str],
    json_value: &str,
) -> Edit {
    let layout = layout.clone().within(text, node);
    let as_array = match &node.value {
        Value::Object(_) => false,
        Value::Array(items) => !items.is_empty() || is_slot(token),
        _ => is_slot(token),
    };
    let Some(last) = children(node).last().copied() else {
        // Alone between its brackets: on its own line, unless the whole text is one line and
        // this is a part of it.
        let is_root = node.span.start <= text.len() - text.trim_start().len();
        let one_line = !is_root && !text.trim().contains(['\n', '\r']);
        let indent = (!one_line).then(|| indent_at(text, node.span.start));
        let mut path = vec![token];
        path.extend(rest);
        let shape = Shape { layout: &layout, as_array };
        return Edit::replace(node.span, shape.nested(&path, json_value, indent));
    };
    let line = own_line(text, last.start);
    let inner = Shape { layout: &layout, as_array: rest.first().is_some_and(|it| is_slot(it)) };
    let value = match (rest, line) {
        ([], _) => layout.reindent(json_value.trim(), indent_at(text, last.start)),
        _ => inner.nested(rest, json_value, line),
    };
    let child = if as_array { value } else { layout.member(token, &value) };
    Edit::insert(last.end, separator(text, node, &layout) + &child)
}

/// A container to be written: how, and whether its outermost level is an array.
struct Shape<'a> {
    layout: &'a Layout<'a>,
    as_array: bool,
}

impl Shape<'_> {
    /// `{"first": {"second": value}}`; over several lines where the indentation is known.
    fn nested(&self, path: &[&str], json_value: &str, indent: Option<&str>) -> String {
        let Some((token, rest)) = path.split_first() else {
            return self.layout.reindent(json_value.trim(), indent.unwrap_or_default());
        };
        let deeper = indent.map(|indent| self.layout.deeper(indent));
        let inner =
            Self { layout: self.layout, as_array: rest.first().is_some_and(|it| is_slot(it)) };
        let value = inner.nested(rest, json_value, deeper.as_deref());
        if self.as_array {
            self.layout.wrap('[', ']', &value, indent)
        } else {
            self.layout.wrap('{', '}', &self.layout.member(token, &value), indent)
        }
    }
}

/// Edits that take the value at `at` away, with its name and its comma; none where it is not.
/// Of members of the same name the last goes. The whole document stays.
pub fn remove(_text: &str, root: &Node, at: &Pointer) -> Vec<Edit> {
    let index = at.split_last().and_then(|(parent, token)| {
        let parent = root.at(&parent)?;
        let index = match &parent.value {
            Value::Object(members) => members.iter().rposition(|member| member.name == token),
            Value::Array(items) => index(token).filter(|&index| index < items.len()),
            _ => None,
        };
        Some((parent, index?))
    });
    index.map(|(parent, index)| remove_child(parent, index)).unwrap_or_default()
}

/// Edits that take the child of this index (from 0) away, with its comma.
pub fn remove_child(container: &Node, index: usize) -> Vec<Edit> {
    let children = children(container);
    let Some(child) = children.get(index) else {
        return Vec::new();
    };
    let before = index.checked_sub(1).and_then(|before| children.get(before));
    let span = match (before, children.get(index + 1)) {
        (_, Some(next)) => Span::new(child.start, next.start),
        (Some(before), None) => Span::new(before.end, child.end),
        (None, None) => Span::new(container.span.start + 1, container.span.end - 1),
    };
    vec![Edit::delete(span)]
}

fn is_index(token: &str) -> bool {
    index(token).is_some()
}

/// Whether a token asks for an array where nothing is yet.
fn is_slot(token: &str) -> bool {
    token == "-" || is_index(token)
}
