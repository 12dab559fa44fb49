//! Reads a JSON text (RFC 8259) into nodes that know their bytes, or names the first fault.

use crate::json::diagnosis::explain::explain;
use crate::json::document::Node;
use crate::json::grammar;
use crate::json::syntax::SyntaxError;

/// The root of the text, or the first fault of syntax. At most [`grammar::MAX_BYTES`] bytes and
/// [`grammar::MAX_DEPTH`] levels are read.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    grammar::read(text).map_err(|fault| explain(text, &fault))
}
