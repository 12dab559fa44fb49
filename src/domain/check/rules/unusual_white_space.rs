//! **What it checks**: between values there is no white space but space, tab and line end, and no
//! invisible character.
//!
//! **Why**: a no-break space from a web page or a zero-width space from a chat looks like nothing,
//! and the reader stops at it.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: writes an ordinary space, or takes the invisible character out.
//!
//! **Reference**: RFC 8259 §2.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("unusual-white-space", "unusual_white_space");
