//! **What it checks**: `[` is closed with `]` and `{` with `}`, and nothing is closed twice.
//!
//! **Why**: a reader gives up at the wrong bracket, and its answer names a place that may be far
//! from the one where the right one was forgotten.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:scim:schemas:core:1.0"}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0"]}`
//!
//! **Fix**: writes the right bracket, adds the forgotten one, or takes out the one too many.
//!
//! **Reference**: RFC 8259 §4 and §5.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("mismatched-bracket", "mismatched_bracket");
