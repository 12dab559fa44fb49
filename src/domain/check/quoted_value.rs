//! Quotation marks that are part of a value: a constant that was quoted once too often.

/// Pairs of marks, and what closes each.
const PAIRS: [(char, char); 7] =
    [('\'', '\''), ('"', '"'), ('`', '`'), ('“', '”'), ('„', '“'), ('‘', '’'), ('«', '»')];

/// What stands between the quotes; `None` where there are none around the whole, or nothing is
/// between them.
pub fn inside_quotes(text: &str) -> Option<&str> {
    if text.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let trimmed = text.trim();
    let first = trimmed.chars().next()?;
    PAIRS.iter().filter(|(open, _)| *open == first).find_map(|(open, close)| {
        let inner = trimmed.strip_prefix(*open)?.strip_suffix(*close)?.trim();
        let is_whole = !inner.is_empty() && !inner.contains([*open, *close]);
        is_whole.then_some(inner)
    })
}
