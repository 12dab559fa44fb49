//! Code between backticks, as CommonMark has it: as many close it as opened it, so that code may
//! hold backticks itself. It judges nothing else of Markdown.

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// What stood between backticks.
    Code(&'a str),
}

/// The pieces of a text in their order. Backticks that nothing closes are words.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut words = 0;
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('`')).map(|it| at + it) {
        let ticks = run(text, open);
        let inside = open + ticks;
        let Some(close) = closing(text, inside, ticks) else {
            at = inside;
            continue;
        };
        pieces.extend(text.get(words..open).filter(|it| !it.is_empty()).map(Piece::Words));
        pieces.extend(text.get(inside..close).map(|code| Piece::Code(bare(code))));
        at = close + ticks;
        words = at;
    }
    pieces.extend(text.get(words..).filter(|it| !it.is_empty()).map(Piece::Words));
    pieces
}

/// How many backticks stand at `at`.
fn run(text: &str, at: usize) -> usize {
    text.bytes().skip(at).take_while(|byte| *byte == b'`').count()
}

/// Where the next run of exactly so many backticks begins.
fn closing(text: &str, from: usize, ticks: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let found = at + text.get(at..)?.find('`')?;
        match run(text, found) {
            length if length == ticks => return Some(found),
            length => at = found + length,
        }
    }
}

/// One space on each side only keeps the code's own backticks off those around it.
fn bare(code: &str) -> &str {
    match code.strip_prefix(' ').and_then(|it| it.strip_suffix(' ')) {
        Some(inner) if !inner.trim().is_empty() && code.contains('`') => inner,
        _ => code,
    }
}

#[cfg(test)]
mod tests {
    use crate::code_spans::{Piece::Code, Piece::Words, pieces};

    #[test]
    fn as_many_backticks_close_code_as_opened_it() {
        assert_eq!(pieces("a `b` c"), [Words("a "), Code("b"), Words(" c")]);
        assert_eq!(pieces("`` `x` ``, `y`"), [Code("`x`"), Words(", "), Code("y")]);
        assert_eq!(pieces("``{\"a`b\"}``"), [Code("{\"a`b\"}")]);
        assert_eq!(pieces("` a `"), [Code(" a ")], "spaces of an example are its own");
        assert_eq!(pieces("it's ` alone"), [Words("it's ` alone")]);
        assert_eq!(pieces("`é`"), [Code("é")]);
        assert_eq!(pieces(""), []);
    }
}
