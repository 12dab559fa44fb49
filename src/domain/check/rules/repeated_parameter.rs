//! **What it checks**: no parameter stands in the token request twice.
//!
//! **Why**: OAuth forbids it; which of two values would count is a matter of luck.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&scope=admin&scope=user`
//! Right: `grant_type=client_credentials&scope=admin`
//!
//! **Fix**: takes the second out, where both say the same.
//!
//! **Reference**: RFC 6749 §3.2: parameters must not be included more than once.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::repeated::repeated;
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
    code: "repeated-parameter",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: OAUTH,
    look,
    file: "repeated_parameter",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let names: Vec<&str> = form.parameters.iter().map(|it| it.name.as_str()).collect();
    for (parameter, earlier) in form.parameters.iter().zip(repeated(&names, false)) {
        let Some(first) = earlier.and_then(|at| form.parameters.get(at)) else { continue };
        let span = parameter.span();
        // The first one stands before it, so there is an ampersand to take along.
        let with_sign = Span::new(span.start.saturating_sub(1), span.end);
        let is_same = first.value == parameter.value;
        let edits = if is_same { vec![Edit::delete(with_sign)] } else { Vec::new() };
        found.push(
            rule.finding(
                Pointer::root(),
                parameter.name_span,
                format!("`{}` stands here a second time.", parameter.name),
                "Keep the one that is right and take the other out.",
            )
            .fix("Take the second out", edits),
        );
    }
}
