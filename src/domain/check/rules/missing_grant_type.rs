//! **What it checks**: the token request says `grant_type`.
//!
//! **Why**: without it Access cannot tell what is asked for, and answers 500.
//!
//! **Example**
//! Wrong: `client_id=OktaSCIM&scope=admin`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM&scope=admin`
//!
//! **Fix**: adds `grant_type=client_credentials`.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis), authentication: 500
//! where the grant type is absent; RFC 6749 §4.4.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::{Form, Shape};
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_ENDPOINT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-grant-type",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: TOKEN_ENDPOINT,
    look,
    file: "missing_grant_type",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let is_readable = matches!(form.shape, Shape::Form | Shape::Query);
    if !is_readable || form.is_misspelt("grant_type") {
        return;
    }
    let right = "client_credentials";
    let (span, message, edits) = match form.get("grant_type") {
        Some(it) if it.bare().is_empty() => {
            let edit = Edit::replace(it.value_span, right);
            (it.span(), "`grant_type` is empty.", vec![edit])
        }
        Some(_) => return,
        None => {
            let first = form.parameters.first().map(|it| it.name_span.start);
            let (at, end) = first.map_or((0, subject.text.len()), |at| (at, at));
            let more = if first.is_some() { "&" } else { "" };
            let edit = Edit::replace(Span::new(at, end), format!("grant_type={right}{more}"));
            let is_address = form.shape == Shape::Query && first.is_none();
            let edits = if is_address { Vec::new() } else { vec![edit] };
            (Span::new(0, subject.text.len()), "`grant_type` is missing.", edits)
        }
    };
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            message,
            "Write `grant_type=client_credentials`: a client asks for itself.",
        )
        .fix("Add `grant_type=client_credentials`", edits),
    );
}
