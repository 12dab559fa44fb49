//! **What it checks**: the token request is a form, `name=value&name=value`, or the query of its address.
//!
//! **Why**: Access reads the parameters of a token request as a form only. JSON, as all its other calls
//! have it, holds no `grant_type` for it; it answers 500 or 400.
//!
//! **Example**
//! Wrong: `{"grant_type": "client_credentials", "client_id": "OktaSCIM"}`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM`
//!
//! **Fix**: writes flat JSON, or a list with one parameter a line, as a form.
//!
//! **Reference**: RFC 6749 §4.4.2; Omnissa's description of the Access API
//! (github.com/euc-dev/ws1-access-apis), authentication: a form body or the query.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::{Form, Shape};
use crate::check::form_edits::{json_as_form, lines_as_form};
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_ENDPOINT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "not-a-form",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: TOKEN_ENDPOINT,
    look,
    file: "not_a_form",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let text = subject.text;
    let (message, edits) = match Form::read(text).shape {
        Shape::Form | Shape::Query => return,
        Shape::Json => ("The token request is JSON; Access reads a form.", json_as_form(text)),
        Shape::Lines => ("The token request has one parameter a line.", lines_as_form(text)),
        Shape::Other => ("The token request is not a form.", Vec::new()),
    };
    found.push(
        rule.finding(
            Pointer::root(),
            Span::new(0, text.len()),
            message,
            "Write `grant_type=client_credentials&client_id=…&client_secret=…` on one line.",
        )
        .fix("Write it as a form", edits),
    );
}
