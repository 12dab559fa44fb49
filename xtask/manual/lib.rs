//! The manual of the rules, read off the `//!` heads of their files: the one source of the pages
//! `#/rules/…` and of what the editor says about a rule. `xtask` writes it for the page, the tests
//! of `domain` hold every head to it. It knows no rule by name and compiles none.

pub mod asset;
pub mod code_spans;
pub mod contents;
pub mod head;
