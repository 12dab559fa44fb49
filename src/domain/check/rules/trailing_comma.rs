//! **What it checks**: no comma stands before a closing bracket.
//!
//! **Why**: JavaScript allows it, JSON does not; it stays behind when the last member of a body is
//! taken out.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe",}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: takes the comma out.
//!
//! **Reference**: RFC 8259 §4 and §5.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("trailing-comma", "trailing_comma");
