//! **What it checks**: `name` is a string and `domains` is an array of strings.
//!
//! **Why**: that is what every client sends. Unlike the SCIM part, nothing shows that this part of the
//! API makes an array of a single string.
//!
//! **Example**
//! Wrong: `"domains": "okta.example.com"`
//! Right: `"domains": ["okta.example.com"]`
//!
//! **Fix**: puts a single string into an array, quotes a number, takes a single name out of one.
//!
//! **Reference**: Rollcall for Google (github.com/tbwfdu/rollcall-google) and a published
//! PowerShell script send these types.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_CLIENTS;
use crate::scim::user::is_empty;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-member-type",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_CLIENTS,
    look,
    file: "wrong_member_type",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let mut report = |pointer: Pointer, span, what: &str, right: Option<String>| {
        let (name, wanted) = match pointer.tokens() {
            [name] if name == "name" => ("`name`", "a string"),
            [_] => ("`domains`", "an array of strings"),
            _ => ("An entry of `domains`", "a string"),
        };
        let edits = right.map(|replacement| vec![Edit { span, replacement }]).unwrap_or_default();
        found.push(
            rule.finding(
                pointer,
                span,
                format!("{name} is {what}; it should be {wanted}."),
                format!("Write {wanted}."),
            )
            .fix(format!("Make it {wanted}"), edits),
        );
    };
    if let Some(name) = root.member("name").map(|it| &it.node) {
        let right = match (&name.value, name.items()) {
            (Value::String(_) | Value::Null, _) => None,
            (Value::Number(_) | Value::Bool(_), _) => {
                Some(Some(string(name.span.of(subject.text))))
            }
            (_, [only]) => Some(only.as_str().map(string)),
            _ => Some(None),
        };
        if let Some(right) = right {
            report(Pointer::of(["name"]), name.span, name.kind_name(), right);
        }
    }
    let Some(domains) = root.member("domains").map(|it| &it.node) else { return };
    if let Value::Array(items) = &domains.value {
        for (at, item) in items.iter().enumerate().filter(|(_, item)| item.as_str().is_none()) {
            let pointer = Pointer::of(["domains".to_owned(), at.to_string()]);
            report(pointer, item.span, item.kind_name(), None);
        }
    } else if !is_empty(domains) {
        let right = domains.as_str().map(|one| format!("[{}]", string(one)));
        report(Pointer::of(["domains"]), domains.span, domains.kind_name(), right);
    }
}
