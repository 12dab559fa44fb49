//! Edits that make a form of flat JSON, or of a text with one parameter a line. They touch what
//! stands between names and values; a value itself only where a form writes a sign otherwise.

use crate::check::form::lines;
use crate::json::document::{Node, Value};
use crate::json::edit::Edit;
use crate::json::grammar;
use crate::json::position::Span;
use crate::wire::percent::encode;

/// `{"name": "value", …}` as a form; nothing where a value is no plain text, number or boolean.
pub fn json_as_form(text: &str) -> Vec<Edit> {
    let Ok(root) = grammar::read(text) else { return Vec::new() };
    let mut pairs = Vec::new();
    for member in root.members() {
        let Some(value) = inside(&member.node, text) else { return Vec::new() };
        let name = Span::new(member.name_span.start + 1, member.name_span.end.saturating_sub(1));
        pairs.push((name, value));
    }
    joined(text, &pairs)
}

/// `name: value` or `name=value`, one a line, as a form.
pub fn lines_as_form(text: &str) -> Vec<Edit> {
    lines(text).map(|pairs| joined(text, &pairs)).unwrap_or_default()
}

/// The bytes of a value, without its quotes.
fn inside(node: &Node, text: &str) -> Option<Span> {
    match &node.value {
        Value::String(_) if node.span.of(text).contains('\\') => None,
        Value::String(_) => Some(Span::new(node.span.start + 1, node.span.end.saturating_sub(1))),
        Value::Number(_) | Value::Bool(_) => Some(node.span),
        _ => None,
    }
}

fn joined(text: &str, pairs: &[(Span, Span)]) -> Vec<Edit> {
    let mut edits = Vec::new();
    let mut at = 0;
    for (index, (name, value)) in pairs.iter().enumerate() {
        let sign = if index == 0 { "" } else { "&" };
        edits.push(Edit::replace(Span::new(at, name.start), sign));
        edits.push(Edit::replace(Span::new(name.end, value.start), "="));
        for (inner, sign) in value.of(text).char_indices() {
            if !sign.is_ascii_alphanumeric() && !"-._~".contains(sign) {
                let start = value.start + inner;
                let span = Span::new(start, start + sign.len_utf8());
                edits.push(Edit::replace(span, encode(&sign.to_string())));
            }
        }
        at = value.end;
    }
    if at > 0 {
        edits.push(Edit::delete(Span::new(at, text.len())));
    }
    edits.retain(|it| it.span.of(text) != it.replacement);
    edits
}

#[cfg(test)]
mod tests {
    use crate::check::form_edits::{json_as_form, lines_as_form};
    use crate::json::edit::apply;

    #[test]
    fn json_and_lines_become_forms() {
        let json = "{ \"a\" : \"b c\",\n \"d\":\"\", \"e\": 1 }\n";
        assert_eq!(apply(json, &json_as_form(json)), "a=b%20c&d=&e=1");
        for text in ["{}", "[]", "{", "{\"a\": {}}", "{\"a\": \"\\u0041\"}"] {
            assert_eq!(json_as_form(text), [], "{text}");
        }
        let lines = "a: b+c\r\n\n  d=\n";
        assert_eq!(apply(lines, &lines_as_form(lines)), "a=b%2Bc&d=");
    }
}
