//! What is read as JSON is what serde_json reads, and every span holds the text of its value. Known
//! differences: more than 64 levels (serde_json: 127), more than 8 MiB, and numbers beyond the range
//! of a double (the text is kept here).

use domain::json::document::{Node, Value};
use domain::json::parse::parse;
use domain::json::syntax_kind::SyntaxKind;
use serde_json::Value as Other;

/// Both read the same, or neither.
pub fn is_the_same_to_serde_json(text: &str) {
    match (parse(text), serde_json::from_str::<Other>(text)) {
        (Ok(node), _) if is_huge(&node) => {}
        (Ok(node), Ok(other)) => assert!(is_same(&node, &other), "{text:?}"),
        (Err(error), _) if matches!(error.kind, SyntaxKind::TooDeep | SyntaxKind::TooLarge) => {}
        (Err(_), Err(_)) => {}
        (ours, theirs) => panic!("{text:?}: {ours:?}, but serde_json: {theirs:?}"),
    }
}

/// The same value in both readings; numbers by their double, in which serde_json may be off by the
/// last bit.
fn is_same(node: &Node, other: &Other) -> bool {
    match (&node.value, other) {
        (Value::Null, Other::Null) => true,
        (Value::Bool(a), Other::Bool(b)) => a == b,
        (Value::String(a), Other::String(b)) => a == b,
        (Value::Number(a), Other::Number(b)) => a
            .parse()
            .ok()
            .zip(b.as_f64())
            .is_some_and(|(a, b): (f64, f64)| a == b || a.to_bits().abs_diff(b.to_bits()) <= 1),
        (Value::Array(a), Other::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        (Value::Object(a), Other::Object(b)) => {
            b.len() <= a.len()
                && b.iter().all(|(name, b)| node.member(name).is_some_and(|a| is_same(&a.node, b)))
        }
        _ => false,
    }
}

/// Whether a number in it is so large that serde_json may refuse it.
fn is_huge(node: &Node) -> bool {
    match &node.value {
        Value::Number(text) => text.parse::<f64>().is_ok_and(|it| it.abs() > 1e308),
        _ => node.items().iter().any(is_huge) || node.members().iter().any(|it| is_huge(&it.node)),
    }
}

/// Every span holds exactly the text that reads as the same value alone.
pub fn spans_hold(text: &str, node: &Node) {
    let alone = parse(node.span.of(text)).expect("a value alone");
    assert_eq!(alone.span.end, node.span.end - node.span.start);
    for item in node.items() {
        spans_hold(text, item);
    }
    for member in node.members() {
        let name = parse(member.name_span.of(text)).expect("a name alone");
        assert_eq!(name.as_str(), Some(&*member.name));
        spans_hold(text, &member.node);
    }
}
