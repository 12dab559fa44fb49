//! **What it checks**: no value has quotation marks of its own around it.
//!
//! **Why**: in Okta's mapping a constant stands in single quotes; quoted twice, the inner pair
//! becomes part of the value, and no directory has a domain with quotes in its name.
//!
//! **Example**
//! Wrong: `"domain": "'example.com'"`
//! Right: `"domain": "example.com"`
//!
//! **Fix**: takes the quotation marks off.
//!
//! **Reference**: Okta Expression Language (developer.okta.com): a constant is written `'text'`.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::quoted_value::inside_quotes;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::OKTA_EXPRESSIONS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "quotes-in-value",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: OKTA_EXPRESSIONS,
    look,
    file: "quotes_in_value",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for it in subject.texts() {
        let Some(inner) = inside_quotes(it.text).filter(|_| it.stand_in.is_none()) else {
            continue;
        };
        found.push(
            rule.on(
                it,
                format!(
                    "`{}` is {}: the quotation marks are part of the value.",
                    it.name(),
                    quoted(it.text)
                ),
                "Write it without them; in Okta's mapping a constant has one pair of quotes.",
            )
            .severity(it.severity().min(rule.severity))
            .fix("Take the quotation marks off", it.written(inner)),
        );
    }
}
