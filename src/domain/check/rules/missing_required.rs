//! **What it checks**: every attribute that the profile demands is there.
//!
//! **Why**: Access refuses a provisioned user that lacks one of them, or creates something else
//! than was meant: without internalUserType the user becomes a local one in System Domain.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe"}`
//! Right: `{"userName": "jdoe", "externalId": "00u1a2b3c4", …}`
//!
//! **Fix**: writes `internalUserType`.
//!
//! **Reference**: "Provisioned Users" (VMware, 2022-07-07).

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::source::{Confidence, Source};

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-required",
    severity: Severity::Error,
    kinds: &[Kind::ProvisionedUser],
    source: Source { name: "the profile", confidence: Confidence::Documented },
    look,
    file: "missing_required",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for demand in subject.profile.required {
        let pointer = Pointer::parse(demand.pointer).unwrap_or_default();
        if subject.root.at(&pointer).is_none() {
            found.push(
                rule.finding(
                    pointer,
                    subject.root.span,
                    format!("`{}` is missing; {} demands it.", demand.name, demand.source.name),
                    format!("Add `{}`: {}", demand.name, demand.consequence),
                )
                .source(demand.source),
            );
        }
    }
}
