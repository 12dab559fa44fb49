//! Reads a JSON text (RFC 8259) into nodes that know their bytes, or names the first fault.

use crate::json::diagnosis::explain::explain;
use crate::json::document::Node;
use crate::json::edit::apply;
use crate::json::fault::Fault;
use crate::json::grammar;
use crate::json::syntax::SyntaxError;

/// The root of the text, or the first fault of syntax. At most [`grammar::MAX_BYTES`] bytes and
/// [`grammar::MAX_DEPTH`] levels are read.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    grammar::read(text).map_err(|fault| described(text, &fault))
}

/// The fault with its mend, where the mend helps: it is tried before it is offered.
#[cold]
fn described(text: &str, fault: &Fault) -> SyntaxError {
    let mut error = explain(text, fault);
    if !error.fix.is_empty()
        && let mended = apply(text, &error.fix)
        && let Err(left) = grammar::read(&mended)
        && left.flaw == fault.flaw
        && is_same(&error, &explain(&mended, &left))
    {
        error.fix.clear();
    }
    error
}

fn is_same(before: &SyntaxError, after: &SyntaxError) -> bool {
    before.span.start == after.span.start && before.message == after.message
}
