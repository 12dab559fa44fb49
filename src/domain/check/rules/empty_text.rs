//! **What it checks**: there is a text to read at all.
//!
//! **Why**: nothing, or white space alone, is no JSON: a server answers it with a fault of its own,
//! and Okta calls an empty answer a failed creation.
//!
//! **Example** (an empty text)
//! Wrong: ` `
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none: only a person knows what was to stand there.
//!
//! **Reference**: RFC 8259 §2: a JSON text is one value.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("empty-text", "empty_text");
