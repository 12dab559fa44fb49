//! **What it checks**: `timezone` is a name of the time zone database, like `Europe/Berlin`; not a
//! name of Windows, a distance to UTC or an abbreviation.
//!
//! **Why**: only such a name says when the clocks change; `PST` is two zones, and `+01:00` is right
//! for half of the year.
//!
//! **Example**
//! Wrong: `{"timezone": "W. Europe Standard Time"}`
//! Right: `{"timezone": "Europe/Berlin"}`
//!
//! **Fix**: writes the zone of a Windows name, and mends letter case and spaces.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6: the Olson database; RFC 7643
//! §4.1.1; Unicode CLDR, windowsZones, for the names of Windows.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::check::time_zone::{ZoneFault, zone_fault};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-time-zone",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "unknown_time_zone",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "timezone") else { return };
    let Some(text) = attribute.text().filter(|text| stand_in(text).is_none()) else { return };
    let Some(fault) = zone_fault(text) else { return };
    let what = match fault {
        ZoneFault::Windows(_) => "a name of Windows",
        ZoneFault::Offset => "a distance to UTC, not a zone",
        ZoneFault::Abbreviation => "an abbreviation, not a zone",
        ZoneFault::Spelling(_) => "a zone that is written otherwise",
        ZoneFault::Other => "no name of the time zone database",
    };
    let right = match &fault {
        ZoneFault::Windows(zone) => *zone,
        ZoneFault::Spelling(zone) => Some(zone.as_str()),
        _ => None,
    };
    let help = match right {
        Some(zone) => format!("Write `{zone}`."),
        None => "Write area and place, like `Europe/Berlin`.".to_owned(),
    };
    let span = attribute.member.node.span;
    let edit = right.map(|zone| Edit { span, replacement: string(zone) });
    let name = &attribute.member.name;
    found.push(
        rule.finding(
            attribute.pointer(),
            span,
            format!("`{name}` is {}, {what}.", quoted(text)),
            help,
        )
        .fix("Write the zone", edit.into_iter().collect()),
    );
}
