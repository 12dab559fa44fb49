//! **What it checks**: every text and name ends with its quotation mark, every array and object
//! with its bracket.
//!
//! **Why**: what is not closed swallows all that follows; the usual source is a piece that was
//! copied without its end. The finding names where it was opened.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "name": {"givenName": "Jane"}`
//! Right: `{"userName": "jdoe", "name": {"givenName": "Jane"}}`
//!
//! **Fix**: writes what is missing: the quotation mark where the text ends, the brackets at the end
//! of the whole.
//!
//! **Reference**: RFC 8259 §4, §5 and §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("unclosed", "unclosed");
