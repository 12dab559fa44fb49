//! The first part of the page: the step Connect alone, small enough to be there at once. Whatever
//! it cannot do itself it hands, with all that was typed, to the whole page, which then loads.
//! It deliberately sends nothing and knows no other step.

pub mod app;
pub mod drafts;
pub mod first;
pub mod start;
