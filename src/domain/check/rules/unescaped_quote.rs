//! **What it checks**: a quotation mark inside a text has a backslash before it.
//!
//! **Why**: it ends the text too early, and what follows is taken for something else.
//!
//! **Example**
//! Wrong: `{"displayName": "Jane "JD" Doe"}`
//! Right: `{"displayName": "Jane \"JD\" Doe"}`
//!
//! **Fix**: writes the backslashes.
//!
//! **Reference**: RFC 8259 §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("unescaped-quote", "unescaped_quote");
