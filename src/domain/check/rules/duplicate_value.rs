//! **What it checks**: no value of a multi-valued attribute stands there twice with the same
//! `type`.
//!
//! **Why**: it says nothing that the first did not say, and one of the two is easily forgotten when
//! the value changes.
//!
//! **Example**
//! Wrong: `{"phoneNumbers": [{"value": "+49 711 1", "type": "work"}, {"value": "+49 711 1", "type": "work"}]}`
//! Right: `{"phoneNumbers": [{"value": "+49 711 1", "type": "work"}]}`
//!
//! **Fix**: takes the second out, or the first where only the second is primary.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §3.2: the pair of type and value
//! should be unique; RFC 7643 §2.4.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::{Entry, entries};
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::repeated::repeated_pairs;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-value",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "duplicate_value",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for row in subject.dialect().user.attributes {
        // A user of Access has one address, and another rule says so of the second.
        let is_elsewhere = row.name == "emails" && subject.profile().is_access();
        if row.multi && !row.read_only && row.name != "schemas" && !is_elsewhere {
            within(rule, subject, row.name, found);
        }
    }
}

fn within(rule: &Rule, subject: &Subject<'_>, name: &str, found: &mut Vec<Diagnostic>) {
    let all = entries(subject.root, name);
    if all.clone().nth(1).is_none() {
        return;
    }
    let all: Vec<Entry<'_>> = all.collect();
    let pairs: Vec<(&str, &str)> = all.iter().map(|it| pair(it, subject.text)).collect();
    for (at, earlier) in repeated_pairs(&pairs).into_iter().enumerate() {
        let (Some(later), Some(earlier)) = (all.get(at), earlier.and_then(|at| all.get(at))) else {
            continue;
        };
        let is_primary =
            |it: &Entry<'_>| it.part("primary").is_some_and(|it| it.node.as_bool() == Some(true));
        let out = if is_primary(later) && !is_primary(earlier) { earlier } else { later };
        let what = match later.value() {
            Some((_, value)) => quoted(value),
            None => "an address".to_owned(),
        };
        found.push(
            rule.finding(
                later.pointer(),
                later.node.span,
                format!("`{name}` has {what} a second time."),
                "Keep one of the two.",
            )
            .mend("Take one out", Mend::new().remove(&out.pointer())),
        );
    }
}

/// Type and value of an entry; without a value all that it says.
fn pair<'a>(entry: &Entry<'a>, text: &'a str) -> (&'a str, &'a str) {
    let kind = entry.part("type").and_then(|it| it.node.as_str()).unwrap_or_default();
    let value = entry.value().map(|(_, value)| value.trim());
    (kind, value.unwrap_or_else(|| entry.node.span.of(text)))
}
