//! What the checks find in a body that a tenant refused, as causes and as things to do: the same
//! words that stand at the field while one types.

use crate::check::context::Context;
use crate::check::diagnostic::Diagnostic;
use crate::check::run;
use crate::check::severity::Severity;
use crate::check::subject::Kind;
use crate::explain::cause::Cause;
use crate::explain::place::Place;
use crate::explain::step::Step;
use crate::profile::access_provisioned::ACCESS_PROVISIONED;
use crate::profile::profile::Product;

/// As many faults as one explanation names.
const MOST: usize = 6;

/// The rules whose warnings may be the reason for a refusal.
const GRAVE_WARNINGS: [&str; 5] =
    ["foreign-domain", "okta-leftover", "unknown-attribute", "unknown-urn", "duplicate-member"];

/// One fault of a body.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Why the tenant may have refused it.
    pub cause: Cause,
    /// What to do about it.
    pub step: Step,
}

/// The faults of `body`, which is edited at `route`: the errors, or where there are none the
/// warnings that may matter.
pub fn faults(body: &str, kind: Kind, context: &Context, route: &'static str) -> Vec<Fault> {
    if body.is_empty() {
        return Vec::new();
    }
    // What the tenant refuses is asked, not what Okta's procedure wants beside.
    let profile = match context.profile.product {
        Product::Access => &ACCESS_PROVISIONED,
        _ => context.profile,
    };
    let context = Context { profile, ..context.clone() };
    let report = run::check(body, kind, &context);
    let of = |severity| {
        move |it: &&Diagnostic| {
            it.severity == severity
                && (severity == Severity::Error || GRAVE_WARNINGS.contains(&it.code))
        }
    };
    let mut found: Vec<&Diagnostic> =
        report.diagnostics.iter().filter(of(Severity::Error)).collect();
    if found.is_empty() {
        found = report.diagnostics.iter().filter(of(Severity::Warning)).collect();
    }
    found.into_iter().take(MOST).map(|it| fault(it, route)).collect()
}

fn fault(found: &Diagnostic, route: &'static str) -> Fault {
    let place = Place { route, at: found.pointer.to_string() };
    Fault {
        cause: Cause {
            text: found.message.to_string(),
            source: found.source,
            found_at: Some(place.clone()),
        },
        step: Step { text: found.help.to_string(), place: Some(place) },
    }
}

#[cfg(test)]
mod tests {
    use crate::check::catalog::RULES;
    use crate::explain::faults::GRAVE_WARNINGS;

    #[test]
    fn every_grave_warning_is_the_code_of_a_rule() {
        for code in GRAVE_WARNINGS {
            assert!(RULES.iter().any(|rule| rule.code == code), "{code}");
        }
    }
}
