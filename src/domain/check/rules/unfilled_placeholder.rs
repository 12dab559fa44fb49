//! **What it checks**: no value is, or holds, a placeholder that nobody filled in: `{{userName}}`,
//! `${user.login}`, `<domain>`, `%USERNAME%`.
//!
//! **Why**: a server takes it for the value, and then there is a user of that name, or one in a
//! domain that no directory has.
//!
//! **Example**
//! Wrong: `{"userName": "{{userName}}"}`, `"domain": "<your-domain>"`
//! Right: `{"userName": "jdoe"}`, `"domain": "example.com"`
//!
//! **Fix**: none: only a person, or the tool that fills the template in, knows the value.
//!
//! **Reference**: common practice; the forms are those of Postman, shells, Terraform, Windows and
//! printed guides.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::StandIn;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unfilled-placeholder",
    severity: Severity::Error,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "unfilled_placeholder",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for it in subject.texts() {
        let Some(StandIn::Variable(placeholder)) = it.stand_in else { continue };
        found.push(rule.on(
            it,
            format!(
                "`{}` is {}: the placeholder `{placeholder}` was not filled in.",
                it.name(),
                quoted(it.text)
            ),
            "Write the value; in a template, give its variable one before it is sent.",
        ));
    }
}
