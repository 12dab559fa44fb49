//! **What it checks**: a backslash makes one of the escapes that JSON knows with what follows it.
//!
//! **Why**: a Windows account like `CORP\jdoe` needs two backslashes; some readers refuse a wrong
//! escape, some drop the backslash without a word.
//!
//! **Example**
//! Wrong: `{"userName": "CORP\jdoe"}`
//! Right: `{"userName": "CORP\\jdoe"}`
//!
//! **Fix**: doubles the backslash, or writes the escape that was meant.
//!
//! **Reference**: RFC 8259 §7 and §8.2.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("malformed-escape", "malformed_escape");
