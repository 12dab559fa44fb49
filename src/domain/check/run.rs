//! Runs the rules of a kind over a text. It never fails: what is wrong is in the report.

use crate::check::catalog::RULES;
use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::rules::{json_syntax, not_an_object};
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::json::parse::parse;
use crate::json::position::Span;

/// Checks `text`. A text that is not JSON, or not an object, has that one problem only: all others
/// would be noise.
pub fn check(text: &str, kind: Kind, context: &Context) -> Report {
    if !kind.is_json() {
        let root = Node { span: Span::new(0, text.len()), value: Value::Null };
        return look(&Subject { text, root: &root, kind, context });
    }
    let root = match parse(text) {
        Ok(root) => root,
        Err(error) => return Report::new(vec![json_syntax::finding(error)]),
    };
    let subject = Subject { text, root: &root, kind, context };
    if !matches!(root.value, Value::Object(_)) {
        let mut found = Vec::new();
        let rule = &not_an_object::RULE;
        (rule.look)(rule, &subject, &mut found);
        return Report::new(found);
    }
    look(&subject)
}

fn look(subject: &Subject<'_>) -> Report {
    let mut found = Vec::new();
    let profile = subject.context.profile;
    for rule in RULES {
        if rule.kinds.contains(&subject.kind) && rule.scope.includes(profile) {
            (rule.look)(rule, subject, &mut found);
        }
    }
    Report::new(found)
}
