//! **What it checks**: the parameters are written as OAuth has them: `grant_type`, `client_id`,
//! `client_secret`, `scope`.
//!
//! **Why**: a server passes over a parameter that it does not know, and then misses the one that was meant.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&clientId=OktaSCIM`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM`
//!
//! **Fix**: writes the name.
//!
//! **Reference**: RFC 6749 §4.4.2 and §2.3.1: the names; §3.2: unknown ones are ignored.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::OAUTH;

/// The rule.
pub const RULE: Rule = Rule {
    code: "misspelt-parameter",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: OAUTH,
    look,
    file: "misspelt_parameter",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    for parameter in &form.parameters {
        let Some(right) = parameter.meant() else { continue };
        let edits = match form.get(right) {
            Some(_) => Vec::new(),
            None => vec![Edit::replace(parameter.name_span, right)],
        };
        found.push(
            rule.finding(
                Pointer::root(),
                parameter.name_span,
                format!("`{}` is no parameter of a token request.", parameter.name),
                format!("Did you mean `{right}`?"),
            )
            .fix(format!("Write `{right}`"), edits),
        );
    }
}
