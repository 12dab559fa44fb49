//! **What it checks**: line ends, tabs and other control characters in a text are written as
//! escapes.
//!
//! **Why**: a raw line end in a text is what a copied multi-line cell or a certificate leaves; JSON
//! writes it `\n`.
//!
//! **Example**
//! Wrong:
//! ```json
//! {"title": "Head of
//! Sales"}
//! ```
//! Right: `{"title": "Head of\nSales"}`
//!
//! **Fix**: writes each as its escape.
//!
//! **Reference**: RFC 8259 §7.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("control-character", "control_character");
