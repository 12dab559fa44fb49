//! The first look at a user: one pass over the bytes that proves most users clean, so that no rule
//! need look at them and no tree is built. It is a proof, not a rule: whatever it does not know
//! for right is left to the rules. `form` is what a right value looks like, `plain` lists the
//! attributes that have such a form, `plan` makes a table of them for one profile, `survey` is the
//! pass itself; `trail` follows it for the users of a file that are written alike.

pub mod form;
pub mod plain;
pub mod plan;
pub mod relation;
pub mod role;
pub mod same;
#[expect(clippy::module_inception, reason = "the room is named after its one pass")]
pub mod survey;
pub mod trail;
pub mod value;
