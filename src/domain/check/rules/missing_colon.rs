//! **What it checks**: a colon stands between a name and its value.
//!
//! **Why**: without it the reader cannot tell which is which, and gives up.
//!
//! **Example**
//! Wrong: `{"userName" "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes the colon.
//!
//! **Reference**: RFC 8259 §4.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("missing-colon", "missing_colon");
