//! **What it checks**: there is no `NaN` and no `Infinity`.
//!
//! **Why**: a program wrote the result of a calculation that failed; JSON has no number for it, and
//! nothing of a user is one.
//!
//! **Example**
//! Wrong: `{"title": NaN}`
//! Right: `{"title": null}`
//!
//! **Fix**: writes `null`.
//!
//! **Reference**: RFC 8259 §6.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("not-a-number", "not_a_number");
