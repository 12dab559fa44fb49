//! JSON objects inside other text: in a log line, behind `body=`, after a prompt.

use crate::json::document::Node;
use crate::json::grammar;
use crate::json::position::Span;

/// As many opening braces as are tried.
const TRIES: usize = 32;

/// The first object in `text` that reads as JSON and is wanted, and where it stands.
pub fn first(text: &str, wanted: impl Fn(&Node) -> bool) -> Option<(Span, Node)> {
    let mut from = 0;
    for _ in 0..TRIES {
        let start = from + text.get(from..)?.find('{')?;
        from = start + 1;
        let Some(end) = end(text, start) else { continue };
        let span = Span::new(start, end);
        if let Ok(root) = grammar::read(span.of(text))
            && wanted(&root)
        {
            return Some((span, root));
        }
    }
    None
}

/// After the brace that closes the one at `start`.
fn end(text: &str, start: usize) -> Option<usize> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate().skip(start) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
