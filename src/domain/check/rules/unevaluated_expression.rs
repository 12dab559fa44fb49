//! **What it checks**: no value is an expression of Okta's: `user.firstName`,
//! `String.substringBefore(user.email, "@")`.
//!
//! **Why**: a mapping that is typed as a text in quotes is a constant: Okta sends the expression
//! itself to every user instead of its result.
//!
//! **Example**
//! Wrong: `{"userName": "user.login"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none: the result is in Okta. There, choose the attribute in the mapping, or write the
//! expression without quotes around it.
//!
//! **Reference**: Okta Expression Language (developer.okta.com); the properties are those of Okta's
//! default user profile.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::StandIn;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::OKTA_EXPRESSIONS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unevaluated-expression",
    severity: Severity::Error,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: OKTA_EXPRESSIONS,
    look,
    file: "unevaluated_expression",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for it in subject.texts() {
        let Some(StandIn::Expression(expression)) = it.stand_in else { continue };
        found.push(rule.on(
            it,
            format!(
                "`{}` is {}: Okta's expression, not its result.",
                it.name(),
                quoted(expression)
            ),
            "Write the value; in Okta's mapping, take the quotes around the expression off.",
        ));
    }
}
