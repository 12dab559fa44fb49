//! **What it checks**: `totalResults`, `itemsPerPage` and `startIndex` are whole numbers.
//!
//! **Why**: Okta reads only integers there. With `"startIndex": "1"` it stops an import after the first page,
//! and its log names no reason.
//!
//! **Example**
//! Wrong: `{"totalResults": "2", "itemsPerPage": 2, "startIndex": 1, "Resources": […]}`
//! Right: `{"totalResults": 2, "itemsPerPage": 2, "startIndex": 1, "Resources": […]}`
//!
//! **Fix**: takes the quotes off, or the fraction of `2.0`.
//!
//! **Reference**: Okta's SCIM 1.1 protocol reference (developer.okta.com); a question to Okta's support about
//! a `startIndex` in quotes.

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::COUNTERS;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::OKTA_LISTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "non-integer-counter",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: OKTA_LISTS,
    look,
    file: "non_integer_counter",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for name in COUNTERS {
        let Some(member) = subject.root.member_like(name) else { continue };
        let node = &member.node;
        let (what, right) = match &node.value {
            Value::Number(text) if text.bytes().all(|it| it.is_ascii_digit()) => continue,
            Value::Number(text) => (text.clone(), whole(text)),
            Value::String(text) => (format!("the string {}", quoted(text)), whole(text.trim())),
            _ => (node.kind_name().to_owned(), None),
        };
        let edits = right.map(|it| vec![Edit::replace(node.span, it)]).unwrap_or_default();
        found.push(
            rule.finding(
                Pointer::of([member.name.as_str()]),
                node.span,
                format!("`{name}` is {what}, not a whole number."),
                "Write digits alone, without quotes.",
            )
            .fix("Write digits alone", edits),
        );
    }
}

/// The digits of a count, without a fraction of nothing.
fn whole(text: &str) -> Option<String> {
    let (digits, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_whole = !digits.is_empty()
        && digits.bytes().all(|it| it.is_ascii_digit())
        && fraction.bytes().all(|it| it == b'0');
    let plain = digits.trim_start_matches('0');
    is_whole.then(|| if plain.is_empty() { "0".to_owned() } else { plain.to_owned() })
}
