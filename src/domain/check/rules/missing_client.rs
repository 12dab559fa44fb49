//! **What it checks**: the token request names its client, by `client_id` and `client_secret`, unless both
//! stand in its `Authorization` header (Basic).
//!
//! **Why**: the tenant gives a token to a client that proves itself, and answers 400 or 401 to any other.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&client_id=OktaSCIM`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM&client_secret=3dc9f1`
//!
//! **Fix**: none: only a person knows them.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis), authentication: Basic or
//! parameters; RFC 6749 §2.3.1.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::{Form, Shape};
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_ENDPOINT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-client",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: TOKEN_ENDPOINT,
    look,
    file: "missing_client",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let is_readable = matches!(form.shape, Shape::Form | Shape::Query);
    if !is_readable || form.parameters.is_empty() || subject.context.basic == Some(true) {
        return;
    }
    let names = ["client_id", "client_secret"];
    let is_there = |name: &&str| form.get(name).is_some() || form.is_misspelt(name);
    let whole = Span::new(0, subject.text.len());
    let help = "Take both from the tenant’s OAuth client; a lost secret is generated anew.";
    if !names.iter().any(is_there) {
        let (severity, message) = match subject.context.basic {
            Some(_) => (Severity::Error, "`client_id` and `client_secret` are missing."),
            None => (
                Severity::Info,
                "There is no client here; it must stand in the `Authorization` header (Basic).",
            ),
        };
        let diagnostic = rule.finding(Pointer::root(), whole, message, help);
        found.push(diagnostic.severity(severity));
        return;
    }
    for name in names {
        let (span, what) = match form.get(name) {
            Some(it) if it.bare().is_empty() => (it.span(), "empty"),
            None if !form.is_misspelt(name) => (whole, "missing"),
            _ => continue,
        };
        found.push(rule.finding(Pointer::root(), span, format!("`{name}` is {what}."), help));
    }
}
