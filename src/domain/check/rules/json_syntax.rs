//! **What it checks**: the text is JSON (RFC 8259). What has a rule of its own (a trailing comma, a
//! comment, a missing bracket, …) is found by that one; this is the rest.
//!
//! **Why**: a text that cannot be read is refused before any attribute is looked at, with an
//! answer that seldom says where the fault is. This one says the line and the column.
//!
//! **Example**
//! Wrong: `{"userName" = "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: where a machine can know it, the mend of that one place.
//!
//! **Reference**: RFC 8259.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("json-syntax", "json_syntax");
