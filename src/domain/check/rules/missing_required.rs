//! **What it checks**: every attribute that the profile demands is there: userName, both names,
//! emails, externalId, and internalUserType, userPrincipalName and domain in the workspace
//! extension. Each message names the source of the demand. An attribute that is there under a
//! wrong name or in a wrong place is another rule's finding.
//!
//! **Why**: Access refuses a provisioned user that lacks one of them, or makes something else
//! than was meant: without internalUserType the user becomes a local one in System Domain.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "name": {"givenName": "Jane"}}`
//! Right: `{"userName": "jdoe", "name": {"givenName": "Jane", "familyName": "Doe"}, …}`
//!
//! **Fix**: writes `internalUserType`, and `domain` where the chosen directory has only one.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07); for userPrincipalName “Okta integration with Workspace ONE, part 3: SCIM
//! provisioning” (2019-08), step 4.5.

use crate::check::demand::known_value;
use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::nearest_span;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::pointer::Pointer;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::attribute::Attribute;
use crate::scim::belongs::belongs;
use crate::scim::home::home;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-required",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: PROVISIONED_USERS,
    look,
    file: "missing_required",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    for demand in subject.context.profile.required {
        if Found::at(root, demand.pointer).is_some() {
            continue;
        }
        let Some(wanted) = Pointer::parse(demand.pointer) else { continue };
        if stands_elsewhere(subject, &wanted) {
            continue;
        }
        let place = in_document(root, &wanted);
        let mend = known_value(subject, demand).and_then(|value| {
            let mend = Mend::new().set(&place, value.as_str());
            let mend = match wanted.tokens().first().filter(|it| it.starts_with("urn:")) {
                Some(urn) => mend.declare(urn),
                None => mend,
            };
            mend.fix(format!("Add `{}`: {value}", demand.name))
        });
        let (verb, severity) = match demand.is_needed {
            true => ("demands", rule.severity),
            false => ("sends", Severity::Info),
        };
        found.push(
            rule.finding(
                place.clone(),
                nearest_span(subject.text, root, &place),
                format!("`{}` is missing; {} {verb} it.", demand.name, demand.source.name),
                format!("Add `{}`. {}", demand.name, demand.consequence),
            )
            .severity(severity)
            .source(demand.source)
            .fix_if_any(mend),
        );
    }
}

/// Whether another rule speaks of it: its parent is no object, it is misspelt where it belongs,
/// or it stands at the top level under its own or another system's name.
fn stands_elsewhere(subject: &Subject<'_>, wanted: &Pointer) -> bool {
    let (dialect, root) = (subject.dialect(), subject.root);
    let Some((above, last)) = wanted.split_last() else { return false };
    let parent = Found::at(root, &above.to_string());
    let holder = match &parent {
        Some(parent) => match &parent.member.node.value {
            Value::Object(_) => Some(&parent.member.node),
            Value::Null => None,
            _ => return true,
        },
        None => above.tokens().is_empty().then_some(root),
    };
    let table = match above.tokens().first() {
        Some(first) => dialect
            .schema(first)
            .map(|schema| schema.attributes)
            .or_else(|| Attribute::of(dialect.user.attributes, first).map(|row| row.parts)),
        None => Some(dialect.user.attributes),
    };
    let is_misspelt = holder.zip(table).is_some_and(|(holder, table)| {
        holder.members().iter().any(|it| {
            Attribute::of(table, &it.name).is_none()
                && Attribute::near(table, &it.name) == Some(last)
        })
    });
    is_misspelt
        || stands_in_an_extension(subject, wanted)
        || root.members().iter().any(|it| {
            belongs(dialect, &it.name).is_some_and(|place| place.pointer().is_within(wanted))
        })
}

/// Whether it stands in the object of an extension that has no attribute of its name.
fn stands_in_an_extension(subject: &Subject<'_>, wanted: &Pointer) -> bool {
    let names = wanted.tokens();
    let dialect = subject.dialect();
    subject.visits().iter().filter_map(|it| home(dialect, it)).any(|(schema, row)| {
        match schema.is_core() {
            true => names.first().is_some_and(|it| it == row.name),
            false => names.iter().map(String::as_str).eq([schema.urn, row.name]),
        }
    })
}

/// The wanted place under the names that the document has for its parents.
fn in_document(root: &Node, wanted: &Pointer) -> Pointer {
    match wanted.split_last() {
        Some((above, last)) => match Found::at(root, &above.to_string()) {
            Some(parent) => parent.pointer().child(last),
            None => wanted.clone(),
        },
        None => wanted.clone(),
    }
}
