//! **What it checks**: `true`, `false` and `null` are written so.
//!
//! **Why**: `True`, `None`, `nil` and `undefined` are those of Python, Ruby and JavaScript: the
//! text was printed by a program rather than written as JSON.
//!
//! **Example**
//! Wrong: `{"active": True}`
//! Right: `{"active": true}`
//!
//! **Fix**: writes the literal of JSON.
//!
//! **Reference**: RFC 8259 §3.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("foreign-literal", "foreign_literal");
