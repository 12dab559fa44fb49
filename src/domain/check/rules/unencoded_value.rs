//! **What it checks**: `client_secret` is written as forms write values: `+`, `%` and letters beyond ASCII as
//! `%` with two digits each.
//!
//! **Why**: a form reads `+` as a space and `%41` as a letter, so the tenant gets another secret than the
//! one that was meant, and answers that the client is wrong.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&client_id=OktaSCIM&client_secret=a+b`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM&client_secret=a%2Bb`
//!
//! **Fix**: writes them so.
//!
//! **Reference**: RFC 6749, appendix B: `application/x-www-form-urlencoded`.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::placeholder::is_placeholder;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::OAUTH;
use crate::wire::percent::encode;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unencoded-value",
    severity: Severity::Warning,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: OAUTH,
    look,
    file: "unencoded_value",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let Some(parameter) = form.get("client_secret") else { return };
    if is_placeholder(parameter.bare()) {
        return;
    }
    let raw = parameter.value_span.of(subject.text);
    let is_around = |it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '“' | '”');
    let inner = raw.trim_matches(is_around);
    let start = parameter.value_span.start + raw.len() - raw.trim_start_matches(is_around).len();
    let edits: Vec<Edit> = inner
        .char_indices()
        .filter(|(at, sign)| is_odd(inner, *at, *sign))
        .map(|(at, sign)| {
            let span = Span::new(start + at, start + at + sign.len_utf8());
            Edit::replace(span, encode(&sign.to_string()))
        })
        .collect();
    let Some(first) = edits.first().map(|it| it.span) else { return };
    let what = match first.of(subject.text) {
        "+" => "a `+`, which a form reads as a space",
        "%" => "a `%` without two digits after it",
        _ => "a letter that a form cannot hold as it is",
    };
    found.push(
        rule.finding(
            Pointer::root(),
            first,
            format!("`client_secret` holds {what}."),
            "Write it as `%` with two digits, `%2B` for a plus.",
        )
        .fix("Write it as forms do", edits),
    );
}

fn is_odd(text: &str, at: usize, sign: char) -> bool {
    match sign {
        '+' | ' ' => true,
        '%' => {
            let digits = text.as_bytes().get(at + 1..at + 3);
            !digits.is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
        }
        other => !other.is_ascii(),
    }
}
