//! Writes JSON texts for people to read: two spaces a level, empty arrays and objects inline.

use crate::json::document::{Node, Value};
use crate::json::grammar;

/// A JSON string with its quotes; only what must be escaped is (RFC 8259 §7).
pub fn string(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    push_string(&mut out, text);
    out
}

/// The node, two spaces a level; number texts, order and duplicates as they are.
pub fn pretty(node: &Node) -> String {
    let mut out = String::new();
    push(&mut out, node, 0);
    out
}

/// The text laid out anew; `None` where it is not JSON.
pub fn pretty_text(text: &str) -> Option<String> {
    grammar::read(text).ok().map(|root| pretty(&root))
}

fn push(out: &mut String, node: &Node, depth: usize) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(text) => out.push_str(text),
        Value::String(text) => push_string(out, text),
        Value::Array(items) if items.is_empty() => out.push_str("[]"),
        Value::Object(members) if members.is_empty() => out.push_str("{}"),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                line(out, index > 0, depth + 1);
                push(out, item, depth + 1);
            }
            line(out, false, depth);
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (index, member) in members.iter().enumerate() {
                line(out, index > 0, depth + 1);
                push_string(out, &member.name);
                out.push_str(": ");
                push(out, &member.node, depth + 1);
            }
            line(out, false, depth);
            out.push('}');
        }
    }
}

fn line(out: &mut String, comma: bool, depth: usize) {
    out.push_str(if comma { ",\n" } else { "\n" });
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn push_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.find(|it: char| it == '"' || it == '\\' || it < ' ') {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = special.chars();
        let character = characters.next().unwrap_or_default();
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            _ => out.push_str(&format!("\\u{:04x}", u32::from(character))),
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}
