//! Every rule there is, in the order of the manual: JSON, user, directory, tenant URL.

use crate::check::rule::Rule;
use crate::check::rules::{json_syntax, missing_required, not_an_object};

/// The rules.
pub const RULES: &[Rule] = &[
    // JSON
    json_syntax::RULE,
    not_an_object::RULE,
    // User
    missing_required::RULE,
];

/// The rule of this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.code == code)
}
