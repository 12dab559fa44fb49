//! **What it checks**: a list says how many resources there are in all, how many it holds, and where it
//! begins.
//!
//! **Why**: a client asks for pages until it has `totalResults`; without that it cannot know when to stop.
//! Okta reads all three.
//!
//! **Example**
//! Wrong: `{"Resources": [{"id": "91cf", "userName": "jdoe"}]}`
//! Right: `{"totalResults": 1, "itemsPerPage": 1, "startIndex": 1, "Resources": […]}`
//!
//! **Fix**: adds `itemsPerPage` as counted and `startIndex` as 1; nobody can know `totalResults`.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.2.2; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com).

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::{COUNTERS, is_given, resources};
use crate::check::mend::Mend;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_API;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-counter",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "missing_counter",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    for name in COUNTERS.into_iter().filter(|name| !is_given(root, name)) {
        let known = match name {
            "itemsPerPage" => resources(root).map(|it| it.len().to_string()),
            "startIndex" => Some("1".to_owned()),
            _ => None,
        };
        let is_needed = name == "totalResults";
        let pointer = Pointer::of([name]);
        let mend = known.map_or_else(Mend::new, |it| Mend::new().set(&pointer, it));
        found.push(
            rule.finding(
                pointer.clone(),
                nearest_span(subject.text, root, &pointer),
                format!("The list has no `{name}`."),
                "Add it, as a whole number.",
            )
            .severity(if is_needed { Severity::Error } else { Severity::Warning })
            .mend(format!("Add `{name}`"), mend),
        );
    }
}
