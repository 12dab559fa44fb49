//! **What it checks**: the text has 8 MiB at the most.
//!
//! **Why**: a user has about a kilobyte. A larger text is a list or a file that was pasted by
//! mistake; the workbench checks files of users line by line instead.
//!
//! **Example** (a text of 9 MiB)
//! Wrong: `{…}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none.
//!
//! **Reference**: RFC 8259 §9: a reader may limit the size; 8 MiB is the workbench's own limit.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("too-large", "too_large");
