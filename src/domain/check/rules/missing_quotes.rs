//! **What it checks**: every name and every text stands in double quotes.
//!
//! **Why**: JavaScript and YAML allow a bare word, JSON does not. A bare word is also what stays
//! when a template fills in a value without its quotes.
//!
//! **Example**
//! Wrong: `{userName: "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: puts double quotes around it, or adds the one that is missing at its start.
//!
//! **Reference**: RFC 8259 §4 and §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("missing-quotes", "missing_quotes");
