//! **What it checks**: the client's id holds only what Access takes in one: letters and digits of ASCII and
//! `. _ - @`.
//!
//! **Why**: no client has another id, so it was mistyped; a space or a sign of an editor is easily
//! overlooked.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&client_id=Okta SCIM&client_secret=3dc9…`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM&client_secret=3dc9…`
//!
//! **Fix**: none: only a person knows the id.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis),
//! OAuth2ClientTypeInfo: `A-Z a-z 0-9 . _ - @`.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::parameter::Parameter;
use crate::check::place::quoted;
use crate::check::placeholder::is_placeholder;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::OAUTH_CLIENTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-client-id",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: OAUTH_CLIENTS,
    look,
    file: "malformed_client_id",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(Form::read(subject.text).get("client_id").and_then(|it| finding(rule, it)));
}

/// What is wrong with the letters of an id.
pub fn finding(rule: &Rule, parameter: &Parameter) -> Option<Diagnostic> {
    let id = parameter.bare();
    let foreign = id.chars().find(|it| !it.is_ascii_alphanumeric() && !"._-@".contains(*it))?;
    if is_placeholder(id) {
        return None;
    }
    let what = match foreign.is_whitespace() {
        true => "White space".to_owned(),
        false => quoted(&foreign.to_string()),
    };
    Some(rule.finding(
        Pointer::root(),
        parameter.value_span,
        format!("{what} cannot be in a client id."),
        "Access takes A-Z a-z 0-9 . _ - @; copy the id from the tenant’s OAuth client.",
    ))
}
