//! **What it checks**: a comma stands between two members and between two values.
//!
//! **Why**: it is forgotten when a member is added at the end; VMware's published sample of a
//! provisioned user lacks one too.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe" "active": true}`
//! Right: `{"userName": "jdoe", "active": true}`
//!
//! **Fix**: writes the comma.
//!
//! **Reference**: RFC 8259 §4 and §5.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("missing-comma", "missing_comma");
