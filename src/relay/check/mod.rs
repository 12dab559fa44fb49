//! The checks in a terminal: `scim-workbench check`.
//!
//! Read in this order: `options` (what was asked), `source_text` (a file as it was read), `place`
//! `problem` `tally` (what the formats are given), `reporter` (what a format must do) and the
//! formats `text`, `json`, `sarif/`; `mending` `difference` `replace` for `--fix`; `command` (all of
//! it, file by file).

pub mod command;
pub mod difference;
pub mod excerpt;
pub mod inert;
pub mod json;
pub mod kind_name;
pub mod mending;
pub mod options;
pub mod outlet;
pub mod paint;
pub mod place;
pub mod problem;
pub mod replace;
pub mod reporter;
pub mod sarif;
pub mod source_text;
pub mod summary;
pub mod tally;
pub mod text;
pub mod usage;
