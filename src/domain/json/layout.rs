//! How a text is laid out: its line ends, its indentation, the spaces around its colons. What
//! is added is written the same way. It reads and writes no values.

use crate::json::document::{Node, Value};
use crate::json::position::Span;
use crate::json::write;

/// The spans of the elements or members of a container, in order.
pub fn children(node: &Node) -> Vec<Span> {
    match &node.value {
        Value::Array(items) => items.iter().map(|item| item.span).collect(),
        Value::Object(members) => members.iter().map(|member| member.span()).collect(),
        _ => Vec::new(),
    }
}

/// The way in which new values are written at one place.
#[derive(Clone, Debug)]
pub struct Layout<'a> {
    /// `\n` or `\r\n`.
    newline: &'static str,
    /// What one level adds.
    unit: &'a str,
    /// What stands between a name and its value.
    colon: &'a str,
}

impl<'a> Layout<'a> {
    /// The layout of the whole text.
    pub fn of(text: &'a str, root: &Node) -> Self {
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let first = children(root).first().copied().unwrap_or_default();
        let unit = own_line(text, first.start)
            .and_then(|indent| indent.strip_prefix(indent_at(text, root.span.start)))
            .filter(|unit| !unit.is_empty())
            .unwrap_or("  ");
        Self { newline, unit, colon: colon(text, root).unwrap_or(": ") }
    }

    /// With the colons of this object, where it has members.
    pub fn within(mut self, text: &'a str, object: &Node) -> Self {
        self.colon = colon(text, object).unwrap_or(self.colon);
        self
    }

    /// A line end and this indentation, `deeper` by one level or not.
    pub fn line(&self, indent: &str, deeper: bool) -> String {
        [self.newline, indent, if deeper { self.unit } else { "" }].concat()
    }

    /// `"name": value`
    pub fn member(&self, name: &str, value: &str) -> String {
        [&write::string(name), self.colon, value].concat()
    }

    /// A JSON text of several lines, moved to this indentation. No string of a JSON text holds a
    /// line end, so every one of them is white space.
    pub fn reindent(&self, value: &str, indent: &str) -> String {
        if !value.contains('\n') {
            return value.to_owned();
        }
        let lines: Vec<&str> = value.lines().collect();
        lines.join(&self.line(indent, false))
    }

    /// One value alone between its brackets, on its own line where `indent` is known.
    pub fn wrap(&self, open: char, close: char, content: &str, indent: Option<&str>) -> String {
        let (before, after) = match indent {
            Some(indent) => (self.line(indent, true), self.line(indent, false)),
            None => Default::default(),
        };
        format!("{open}{before}{content}{after}{close}")
    }

    /// The indentation one level below this one.
    pub fn deeper(&self, indent: &str) -> String {
        [indent, self.unit].concat()
    }
}

/// What separates a further child from the last one of a container that has some.
pub fn separator(text: &str, container: &Node, layout: &Layout<'_>) -> String {
    let children = children(container);
    let (before, last) = match children.as_slice() {
        [.., before, last] => (Some(before.end), last),
        [only] => (None, only),
        [] => return String::new(),
    };
    let gap_start = before.unwrap_or(container.span.start + 1);
    let gap = Span::new(gap_start, last.start).of(text);
    let gap = gap.split_once(',').map_or(gap, |(_, after)| after);
    match own_line(text, last.start) {
        Some(indent) => [",", &layout.line(indent, false)].concat(),
        None if before.is_some() && !gap.contains(['\n', '\r']) => [",", gap].concat(),
        None => if layout.colon.ends_with(' ') { ", " } else { "," }.to_owned(),
    }
}

/// The white space before `at`, where nothing else stands before it on its line and the line is
/// not the first.
pub fn own_line(text: &str, at: usize) -> Option<&str> {
    let before = text.get(..at)?;
    let start = before.rfind(['\n', '\r'])? + 1;
    let indent = before.get(start..)?;
    indent.bytes().all(|it| matches!(it, b' ' | b'\t')).then_some(indent)
}

/// The white space at the beginning of the line of `at`.
pub fn indent_at(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind(['\n', '\r']).map_or(0, |it| it + 1);
    let line = before.get(start..).unwrap_or_default();
    let length = line.bytes().take_while(|it| matches!(it, b' ' | b'\t')).count();
    line.get(..length).unwrap_or_default()
}

fn colon<'a>(text: &'a str, object: &Node) -> Option<&'a str> {
    let last = object.members().last()?;
    let colon = Span::new(last.name_span.end, last.node.span.start).of(text);
    (!colon.contains(['\n', '\r'])).then_some(colon)
}
