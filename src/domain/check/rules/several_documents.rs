//! **What it checks**: the text holds one value.
//!
//! **Why**: a request carries one user. Newline-delimited documents (one a line) are for bulk
//! tools, and the workbench checks them as a list.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe"} {"userName": "jane"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none: only a person knows which one is meant.
//!
//! **Reference**: RFC 8259 §2.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("several-documents", "several_documents");
