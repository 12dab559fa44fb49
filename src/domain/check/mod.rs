//! Checking: a text in, a `Report` out; it never fails.
//!
//! `subject` is what is checked, `rule` is one rule as data, `rules/` holds one file a rule,
//! `catalog` lists them, `run` runs them, `checked_call` is the gate in front of every send.

pub mod address;
pub mod bulk;
pub mod catalog;
pub mod checked_call;
pub mod context;
pub mod credential;
pub mod declaration;
pub mod demand;
pub mod diagnostic;
pub mod directory_member;
pub mod domain_fault;
pub mod example;
pub mod finding;
pub mod fix;
pub mod fix_all;
pub mod fix_each;
pub mod form;
pub mod form_edits;
pub mod garbled;
pub mod guess;
pub mod hidden;
pub mod judged;
pub mod look_alike;
pub mod many;
pub mod mend;
pub mod mode;
pub mod order;
pub mod parameter;
pub mod pasted_token;
pub mod place;
pub mod placeholder;
pub mod quoted_value;
pub mod repeated;
pub mod report;
pub mod rule;
pub mod rules;
pub mod run;
pub mod scope;
pub mod severity;
pub mod sift;
pub mod stand_in;
pub mod step;
pub mod subject;
pub mod survey;
pub mod syntax_rule;
pub mod tenant_text;
pub mod texts;
pub mod token_life;
pub mod token_text;
pub mod unreadable;
pub mod urn_use;
