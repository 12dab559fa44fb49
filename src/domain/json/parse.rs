//! Reads a JSON text (RFC 8259) into nodes that know their bytes, or names the first fault.

use crate::json::document::Node;
use crate::json::fault::Fault;
use crate::json::grammar;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;

/// The root of the text, or the first fault of syntax. At most [`grammar::MAX_BYTES`] bytes and
/// [`grammar::MAX_DEPTH`] levels are read.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    grammar::read(text).map_err(|fault| describe(text, &fault))
}

fn describe(text: &str, fault: &Fault) -> SyntaxError {
    let end = fault.span.end.max(fault.span.start + 1).min(text.len());
    SyntaxError {
        span: Span::new(fault.span.start, end),
        message: "The text is not JSON.".to_owned(),
        help: "Mend it here.".to_owned(),
        fix: Vec::new(),
    }
}
