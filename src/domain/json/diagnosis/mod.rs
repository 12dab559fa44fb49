//! From the bare fault to the sentence, the help and the mend: what a person meant when they
//! wrote what JSON does not know.

pub mod bare;
pub mod explain;
pub mod intruder;
pub mod quotation;
pub mod scene;
pub mod string;
pub mod structure;
pub mod unclosed;
