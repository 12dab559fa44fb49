//! **What it checks**: quotation marks are straight, not typographic.
//!
//! **Why**: word processors, chats and web pages turn straight quotes into curved ones, so a body
//! that was copied from a blog or a ticket cannot be read.
//!
//! **Example**
//! Wrong: `{“userName”: “jdoe”}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes straight quotes.
//!
//! **Reference**: RFC 8259 §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("smart-quote", "smart_quote");
