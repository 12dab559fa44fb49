//! Runs the rules of a kind over a text. It never fails: what is wrong is in the report.

use crate::check::address::check_address;
use crate::check::catalog::RULES;
use crate::check::report::Report;
use crate::check::rules::{json_syntax, not_an_object};
use crate::check::subject::{Kind, Known, Subject};
use crate::json::document::Value;
use crate::json::parse::parse;
use crate::profile::access_provisioned::ACCESS_PROVISIONED;
use crate::profile::requirement::Profile;

/// Checks `text` by the default profile.
pub fn check(text: &str, kind: Kind, known: &Known) -> Report {
    check_with(text, kind, &ACCESS_PROVISIONED, known)
}

/// Checks `text` by this profile. A text that is not JSON, or not an object, has that one problem
/// only: all others would be noise.
pub fn check_with(text: &str, kind: Kind, profile: &Profile, known: &Known) -> Report {
    if kind == Kind::TenantUrl {
        return check_address(text);
    }
    let root = match parse(text) {
        Ok(root) => root,
        Err(error) => return Report::new(vec![json_syntax::finding(error)]),
    };
    let subject = Subject { text, root: &root, kind, profile, known };
    let mut found = Vec::new();
    if !matches!(root.value, Value::Object(_)) {
        let rule = &not_an_object::RULE;
        (rule.look)(rule, &subject, &mut found);
        return Report::new(found);
    }
    for rule in RULES.iter().filter(|rule| rule.kinds.contains(&kind)) {
        (rule.look)(rule, &subject, &mut found);
    }
    Report::new(found)
}
