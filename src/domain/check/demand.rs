//! The demands of the profile, beside the document.

use crate::check::subject::Subject;
use crate::pointer::Pointer;
use crate::profile::requirement::Requirement;

/// The demand on exactly this place, names without regard to letter case.
pub fn demand_on<'a>(subject: &Subject<'a>, at: &Pointer) -> Option<&'a Requirement> {
    subject.context.profile.required.iter().find(|demand| {
        Pointer::parse(demand.pointer).is_some_and(|wanted| {
            wanted.tokens().len() == at.tokens().len()
                && wanted
                    .tokens()
                    .iter()
                    .zip(at.tokens())
                    .all(|(left, right)| left.eq_ignore_ascii_case(right))
        })
    })
}

/// Whether the profile demands something in the extension of this URN.
pub fn demands_extension(subject: &Subject<'_>, urn: &str) -> bool {
    subject
        .context
        .profile
        .required
        .iter()
        .any(|demand| demand.pointer.strip_prefix('/').is_some_and(|rest| rest.starts_with(urn)))
}

/// The value, as JSON, that a machine can know for a demanded place: the type of a provisioned
/// user, that it is active, and the domain where the chosen directory of Access has only one.
pub fn known_value(subject: &Subject<'_>, demand: &Requirement) -> Option<String> {
    match (demand.name, subject.context.domains.as_slice()) {
        ("internalUserType", _) => Some("\"PROVISIONED\"".to_owned()),
        ("active", _) => Some("true".to_owned()),
        ("domain", [only]) if subject.profile().is_access() => {
            Some(crate::json::write::string(only))
        }
        _ => None,
    }
}
