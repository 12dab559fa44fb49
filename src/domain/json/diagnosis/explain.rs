//! The way from a bare fault to its explanation.

use crate::json::diagnosis::scene::Scene;
use crate::json::diagnosis::{bare, string, structure};
use crate::json::fault::{Fault, Flaw};
use crate::json::grammar::{MAX_BYTES, MAX_DEPTH};
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;

/// What is wrong, what to do, and the edits that do it.
pub fn explain(text: &str, fault: &Fault) -> SyntaxError {
    let span = fault.span;
    match fault.flaw {
        Flaw::Expected(expected) => {
            structure::explain(&Scene { text, fault, at: span.start, expected })
        }
        Flaw::Number => bare::number(text, span),
        Flaw::TooLarge => SyntaxError::new(
            span,
            format!("The text has {} bytes; at most {MAX_BYTES} are read.", text.len()),
            "Cut it into several texts.",
        )
        .of(SyntaxKind::TooLarge),
        Flaw::TooDeep => SyntaxError::new(
            span,
            format!("More than {MAX_DEPTH} arrays and objects stand inside each other."),
            "Remove levels; a SCIM resource has four at the most.",
        )
        .of(SyntaxKind::TooDeep),
        _ => string::explain(text, fault),
    }
}
