//! Runs the rules of a kind over a text. It never fails: what is wrong is in the report.

use crate::check::catalog::RULES;
use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::rules::{duplicate_member, not_an_object};
use crate::check::shadowed::leave_shadowed;
use crate::check::subject::{Kind, Subject};
use crate::check::survey::plan::Plan;
use crate::check::survey::survey::plain_end;
use crate::check::unreadable::unreadable;
use crate::json::document::{Node, Value};
use crate::json::grammar::MAX_BYTES;
use crate::json::parse::parse;
use crate::json::position::Span;

/// Checks `text`. A first look proves most users clean; the others go to the rules.
pub fn check(text: &str, kind: Kind, context: &Context) -> Report {
    match is_plain(text, kind, context) {
        true => Report::default(),
        false => by_rules(text, kind, context),
    }
}

/// Checks `text` as `check` does, and hands out the document as well, where the text is JSON: for
/// who needs both, it is read once.
pub fn read(text: &str, kind: Kind, context: &Context) -> (Option<Node>, Report) {
    match parse(text) {
        _ if !kind.is_json() => (None, by_rules(text, kind, context)),
        Err(error) => (None, Report::new(vec![unreadable(text, error)])),
        Ok(root) if is_plain(text, kind, context) => (Some(root), Report::default()),
        Ok(root) => {
            let report = of_root(&Subject::new(text, &root, kind, context));
            (Some(root), report)
        }
    }
}

/// Whether the text is one user that the first look proves clean.
fn is_plain(text: &str, kind: Kind, context: &Context) -> bool {
    let plan = Plan::of(context).filter(|_| kind == Kind::User && text.len() <= MAX_BYTES);
    let end = plan.and_then(|plan| plain_end(text, &plan));
    end.and_then(|end| text.get(end..)).is_some_and(is_blank)
}

/// Checks `text` by the rules alone. A text that is not JSON, or not an object, has that one
/// problem only: all others would be noise.
pub fn by_rules(text: &str, kind: Kind, context: &Context) -> Report {
    if !kind.is_json() {
        let root = Node { span: Span::new(0, text.len()), value: Value::Null };
        return look(&Subject::new(text, &root, kind, context));
    }
    match parse(text) {
        Ok(root) => of_root(&Subject::new(text, &root, kind, context)),
        Err(error) => Report::new(vec![unreadable(text, error)]),
    }
}

fn of_root(subject: &Subject<'_>) -> Report {
    if matches!(subject.root.value, Value::Object(_)) {
        return look(subject);
    }
    let mut found = Vec::new();
    let rule = &not_an_object::RULE;
    (rule.look)(rule, subject, &mut found);
    Report::new(found)
}

fn look(subject: &Subject<'_>) -> Report {
    let mut found = Vec::new();
    let profile = subject.context.profile;
    for rule in RULES {
        if rule.kinds.contains(&subject.kind) && rule.scope.includes(profile) {
            (rule.look)(rule, subject, &mut found);
        }
    }
    if found.iter().any(|it| it.code == duplicate_member::RULE.code) {
        leave_shadowed(subject.root, &mut found);
    }
    if subject.kind.is_scim() {
        found.iter_mut().for_each(|it| it.source = profile.authority(it.source));
    }
    Report::new(found)
}

/// Whether nothing but the white space of JSON follows.
fn is_blank(rest: &str) -> bool {
    rest.bytes().all(|it| matches!(it, b' ' | b'\n' | b'\r' | b'\t'))
}
