//! The part of the checker that looks at files of many documents, in the page's worker: it cuts
//! them and tells the clean documents from the others. It deliberately knows no rule: what is not
//! clean goes to the page's own module, which has them all.

pub mod encoding;
pub mod found;
pub mod lines;
pub mod start;
