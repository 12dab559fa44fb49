//! **What it checks**: no value is a placeholder: `<client id>`, `{{clientSecret}}`, `YOUR_SECRET`, `xxx`.
//!
//! **Why**: what a document or a tool shows for a value was sent as the value. In Postman that happens where
//! no environment is chosen.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&client_id={{clientId}}`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM`
//!
//! **Fix**: none: only a person knows the value.
//!
//! **Reference**: common practice.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::parameter::Parameter;
use crate::check::placeholder::is_placeholder;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::check::token_text::{TokenState, TokenText};
use crate::pointer::Pointer;
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "placeholder-left",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest, Kind::Token],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "placeholder_left",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if subject.kind == Kind::TokenRequest {
        let form = Form::read(subject.text);
        found.extend(form.parameters.iter().filter_map(|it| finding(rule, it)));
        return;
    }
    let TokenText { pasted, state, .. } = TokenText::read(subject.text);
    if state == TokenState::Placeholder {
        found.push(rule.finding(
            Pointer::root(),
            pasted.span,
            "This stands for a token; it is none.",
            "Paste the `access_token` that the token request answered.",
        ));
    }
}

/// A parameter that still waits for its value.
pub fn finding(rule: &Rule, parameter: &Parameter) -> Option<Diagnostic> {
    if !is_placeholder(parameter.bare()) {
        return None;
    }
    // A word like `changeme` may be a value after all, if a poor one; `<secret>` cannot.
    let is_word = |it: char| it.is_alphanumeric() || it == '_' || it == '-';
    let severity = match parameter.bare().chars().all(is_word) {
        true => Severity::Warning,
        false => rule.severity,
    };
    let diagnostic = rule.finding(
        Pointer::root(),
        parameter.value_span,
        format!("The value of `{}` is a placeholder.", parameter.name),
        "Write the value itself; in Postman, choose the environment that has it.",
    );
    Some(diagnostic.severity(severity))
}
