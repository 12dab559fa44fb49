//! **What it checks**: a `scope` that is sent holds `admin`. Leaving it out is fine.
//!
//! **Why**: directories and users are the business of admins. With another scope the token comes, and every
//! call with it is answered by 403.
//!
//! **Example**
//! Wrong: `grant_type=client_credentials&scope=user`
//! Right: `grant_type=client_credentials&scope=admin`
//!
//! **Fix**: writes `admin`.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step 2; Omnissa's description of the Access API
//! (github.com/euc-dev/ws1-access-apis): the role admin; RFC 6749 §3.3: letter case counts.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::place::quoted;
use crate::check::placeholder::is_placeholder;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_REQUEST_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-scope",
    severity: Severity::Warning,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Access,
    source: TOKEN_REQUEST_STEP,
    look,
    file: "wrong_scope",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let Some(parameter) = form.get("scope") else { return };
    let scope = parameter.bare();
    let is_admin = scope.split_whitespace().any(|it| it == "admin");
    if scope.is_empty() || is_admin || is_placeholder(scope) {
        return;
    }
    found.push(
        rule.finding(
            Pointer::root(),
            parameter.value_span,
            format!("`scope` is {}; directories and users need `admin`.", quoted(scope)),
            "Write `admin`, or leave `scope` out.",
        )
        .fix("Write `admin`", vec![Edit::replace(parameter.value_span, "admin")]),
    );
}
