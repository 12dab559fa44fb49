//! **What it checks**: names and texts stand in double quotes, not in single or back quotes.
//!
//! **Why**: JavaScript and Python allow single quotes, and shells suggest them; JSON does not know
//! them.
//!
//! **Example**
//! Wrong: `{'userName': 'jdoe'}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes double quotes, and a backslash before each double quote inside.
//!
//! **Reference**: RFC 8259 §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("single-quote", "single_quote");
