//! **What it checks**: no white space and no quotes stand around a value of the token request.
//!
//! **Why**: they belong to the value then: a secret with a line end at its end, as copying leaves it, is
//! another secret, and the answer says only that the client is wrong.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&client_id=OktaSCIM%20`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM`
//!
//! **Fix**: takes them away.
//!
//! **Reference**: RFC 6749, appendix B: values are taken as they stand.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::parameter::Parameter;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::OAUTH;

/// The rule.
pub const RULE: Rule = Rule {
    code: "padded-value",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: OAUTH,
    look,
    file: "padded_value",
};

/// What may stand around a value as it is.
const PLAIN: &[&str] = &[" ", "\t", "\r", "\n", "\u{a0}", "\"", "'", "“", "”"];

/// The same in a form, which writes most of it otherwise.
const ENCODED: &[&str] = &[
    " ", "\t", "\r", "\n", "\"", "'", "“", "”", "+", "%20", "%09", "%0D", "%0A", "%0d", "%0a",
    "%22", "%27",
];

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let text = subject.text;
    found.extend(form.parameters.iter().filter_map(|it| finding(rule, text, it)));
}

/// What stands around a value, however it is written; `text` holds the parameter.
pub fn finding(rule: &Rule, text: &str, parameter: &Parameter) -> Option<Diagnostic> {
    let bare = parameter.bare();
    if bare.is_empty() || bare.len() == parameter.value.len() {
        return None;
    }
    let raw = parameter.value_span.of(text);
    let is_encoded = raw != parameter.value;
    // A secret may end with a plus of its own: see `unencoded-value`.
    let may_have_plus = parameter.name == "client_secret";
    let signs = if is_encoded { ENCODED } else { PLAIN };
    let signs = signs.iter().filter(|it| **it != "+" || !may_have_plus);
    let (mut inner, mut before) = (raw, 0);
    while let Some(shorter) = signs.clone().find_map(|it| inner.strip_prefix(it)) {
        before += inner.len() - shorter.len();
        inner = shorter;
    }
    let mut after = 0;
    while let Some(shorter) = signs.clone().find_map(|it| inner.strip_suffix(it)) {
        after += inner.len() - shorter.len();
        inner = shorter;
    }
    if before + after == 0 {
        return None;
    }
    let Span { start, end } = parameter.value_span;
    let sides = [Span::new(start, start + before), Span::new(end.saturating_sub(after), end)];
    let edits = sides.into_iter().filter(|it| it.start < it.end).map(Edit::delete).collect();
    let has_quotes = parameter.value.trim().len() != bare.len();
    let what = if has_quotes { "Quotes stand" } else { "White space stands" };
    let name = &parameter.name;
    Some(
        rule.finding(
            Pointer::root(),
            parameter.value_span,
            format!("{what} around the value of `{name}`."),
            "Take away what is no part of the value.",
        )
        .fix("Keep the value alone", edits),
    )
}
