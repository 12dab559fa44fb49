//! **What it checks**: the text is one JSON object.
//!
//! **Why**: Access reads one resource a request. A list of users, or a text in quotes, is refused.
//!
//! **Example**
//! Wrong: `[{"userName": "jdoe"}]`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: takes the object out of an array that holds nothing else.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3: a resource is a JSON
//! object.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::source::{Confidence, Source};

/// The rule.
pub const RULE: Rule = Rule {
    code: "not-an-object",
    severity: Severity::Error,
    kinds: Kind::JSON,
    scope: Scope::Any,
    source: Source { name: "SCIM 1.1 core schema", confidence: Confidence::Documented },
    look,
    file: "not_an_object",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    if matches!(root.value, Value::Object(_)) {
        return;
    }
    let what = match subject.kind {
        Kind::DirectoryConfig => "directory",
        Kind::Patch => "change",
        Kind::List => "list answer",
        Kind::Error => "error answer",
        _ => "user",
    };
    let diagnostic = rule.finding(
        Pointer::root(),
        root.span,
        format!("The text is {}, where one {what} is expected.", root.kind_name()),
        match subject.kind {
            Kind::List | Kind::Error => "Write one object, `{ … }`.".to_owned(),
            _ => format!("Write one object, `{{ … }}`: a request carries a single {what}."),
        },
    );
    let edits = match root.items() {
        [only] if matches!(only.value, Value::Object(_)) => {
            vec![Edit { span: root.span, replacement: only.span.of(subject.text).to_owned() }]
        }
        _ => Vec::new(),
    };
    found.push(diagnostic.fix("Take the object out of the array", edits));
}
