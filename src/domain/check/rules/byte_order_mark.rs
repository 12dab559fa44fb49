//! **What it checks**: the text does not begin with a byte order mark (U+FEFF).
//!
//! **Why**: Windows editors and PowerShell put it before a text that they save as UTF-8. It cannot
//! be seen, and many readers of JSON stop at it with a message about an unexpected character at
//! position 0.
//!
//! **Example** (a text that was saved as “UTF-8 with BOM”)
//! Wrong: `﻿{"userName": "jdoe"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: takes it out.
//!
//! **Reference**: RFC 8259 §8.1: it must not be added to a JSON text that is sent.

use crate::check::rule::Rule;
use crate::check::syntax_rule::syntax_rule;

/// The rule.
pub const RULE: Rule = syntax_rule("byte-order-mark", "byte_order_mark");
