//! **What it checks**: arrays and objects stand at most 64 deep inside each other.
//!
//! **Why**: a SCIM user has four levels at the most; a text of more is not one, and a reader may
//! stop at it or fall over it.
//!
//! **Example** (65 arrays inside each other)
//! Wrong: `[[[[…]]]]`
//! Right: `{"userName": "jdoe", "name": {"givenName": "Jane"}}`
//!
//! **Fix**: none.
//!
//! **Reference**: RFC 8259 §9: a reader may limit the depth; 64 is the workbench's own limit.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("too-deep", "too_deep");
