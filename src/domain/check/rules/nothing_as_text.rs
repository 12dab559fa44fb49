//! **What it checks**: no value is the text that a program writes for nothing: `null`, `undefined`,
//! `None`, `#N/A`, `[object Object]`, alone or as a part of an address.
//!
//! **Why**: `null` in quotes is a text of four letters, so the user gets that name; the next one
//! without a value gets it too, and is refused as a duplicate.
//!
//! **Example**
//! Wrong: `{"externalId": "null"}`
//! Right: `{"externalId": "00u1a2b3c4"}`
//!
//! **Fix**: takes the attribute out, where nothing demands it and nobody is found by it.
//!
//! **Reference**: common practice; the texts are those of JavaScript, Python, SQL and spreadsheets.

use crate::check::demand::demand_on;
use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::StandIn;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "nothing-as-text",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "nothing_as_text",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for it in subject.texts() {
        let Some(StandIn::Nothing(text)) = it.stand_in else { continue };
        let pointer = it.pointer();
        let is_optional = !it.is_identity() && demand_on(subject, &pointer).is_none();
        let mend = match is_optional {
            true => Mend::new().remove(&pointer),
            false => Mend::new(),
        };
        found.push(
            rule.on(
                it,
                format!(
                    "`{}` is the text {}, which a program wrote where it had no value.",
                    it.name(),
                    quoted(text)
                ),
                "Write the value, or leave the attribute out.",
            )
            .mend(format!("Take `{}` out", it.name()), mend),
        );
    }
}
