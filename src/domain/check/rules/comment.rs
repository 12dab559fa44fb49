//! **What it checks**: there is no comment in the text.
//!
//! **Why**: JSON has none: neither `//` nor `/* */` nor `#`. Samples in documents often carry them.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe" /* email prefix */}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: takes the comment out.
//!
//! **Reference**: RFC 8259 §2.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("comment", "comment");
