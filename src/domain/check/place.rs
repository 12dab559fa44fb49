//! What to underline, and how to quote what was found.

use crate::json::document::{Member, Node, Value};
use crate::json::position::Span;
use crate::pointer::Pointer;

/// How many characters of a value a message shows.
const SHOWN: usize = 60;

/// For a place that holds nothing yet: the name of the nearest member above it that exists, or
/// the document's opening bracket.
pub fn nearest_span(text: &str, root: &Node, pointer: &Pointer) -> Span {
    let mut node = root;
    let mut span = opening(text, root);
    for token in pointer.tokens() {
        let next = match &node.value {
            Value::Object(_) => node.member(token).map(|it| (it.name_span, &it.node)),
            Value::Array(items) => {
                token.parse().ok().and_then(|at: usize| items.get(at)).map(|it| (it.span, it))
            }
            _ => None,
        };
        let Some((at, below)) = next else { break };
        (span, node) = (at, below);
    }
    span
}

fn opening(text: &str, root: &Node) -> Span {
    let start = root.span.start;
    let width = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Span::new(start, start + width)
}

/// A value in quotes, shortened where it is long.
pub fn quoted(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    format!("“{shown}”")
}

/// A member's name between its quotes, for a rename.
pub fn name_inside(member: &Member) -> Span {
    let Span { start, end } = member.name_span;
    if end >= start + 2 { Span::new(start + 1, end - 1) } else { member.name_span }
}
