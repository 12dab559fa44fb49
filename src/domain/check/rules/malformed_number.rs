//! **What it checks**: a number is written as JSON writes it: no leading zero or plus, digits on
//! both sides of the point, decimal.
//!
//! **Why**: an employee number like `0042` is not a number but a text, and as a number it would
//! lose its zeros.
//!
//! **Example**
//! Wrong: `{"employeeNumber": 0042}`
//! Right: `{"employeeNumber": "0042"}`
//!
//! **Fix**: writes the number as JSON does, or as a text where it begins with a zero.
//!
//! **Reference**: RFC 8259 §6.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("malformed-number", "malformed_number");
