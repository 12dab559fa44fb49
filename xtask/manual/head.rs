//! The head of a rule's file, taken apart into its sections. A section that is missing, empty or
//! out of its order is a fault, and so is what the page could not draw: it knows no Markdown but
//! code.

use crate::code_spans::{Piece, pieces};

/// The sections, in their order.
const SECTIONS: [&str; 5] = ["What it checks", "Why", "Example", "Fix", "Reference"];

/// What a rule's file says of it at its top. Code stands between backticks in every text but the
/// examples, which are nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// What is checked, as sentences.
    pub what: String,
    /// Why it matters, as sentences.
    pub why: String,
    /// What is given in the example, without its brackets; mostly empty.
    pub given: String,
    /// What the rule finds.
    pub wrong: Vec<String>,
    /// The same, mended.
    pub right: Vec<String>,
    /// What a machine can do about it.
    pub fix: String,
    /// Who says so.
    pub reference: String,
}

/// Takes the head of a source text apart.
///
/// # Errors
/// What is missing or cannot be drawn, in a sentence.
pub fn read(source: &str) -> Result<Head, String> {
    let text = lines(source);
    let [what, why, example, fix, reference] = sections(&text)?;
    let (given, wrong, right) = examples(example)?;
    Ok(Head {
        what: sentence(what)?,
        why: sentence(why)?,
        given,
        wrong,
        right,
        fix: sentence(fix)?,
        reference: sentence(reference)?,
    })
}

/// The `//!` lines at the top as one text; its line ends only matter inside the example.
fn lines(source: &str) -> String {
    let head = source.lines().map_while(|line| line.strip_prefix("//!"));
    head.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The texts after `**What it checks**`, `**Why**` and the others, up to the next.
fn sections(text: &str) -> Result<[&str; 5], String> {
    let mut rest = text;
    let mut parts = Vec::new();
    for title in SECTIONS {
        let Some((before, after)) = rest.split_once(&format!("**{title}**")) else {
            return Err(format!("It has no section “{title}” in its place."));
        };
        parts.push(before);
        rest = after;
    }
    parts.push(rest);
    let Ok([before, sections @ ..]) = <[&str; 6]>::try_from(parts) else { return Ok([""; 5]) };
    if !before.trim().is_empty() {
        return Err(format!("Something stands before “{}”.", SECTIONS[0]));
    }
    for (section, title) in sections.iter().zip(SECTIONS) {
        if section.trim_matches([':', ' ', '\n']).is_empty() {
            return Err(format!("Its section “{title}” is empty."));
        }
    }
    Ok(sections)
}

/// A section's sentences on one line, with a capital letter unless it begins with a name.
fn sentence(section: &str) -> Result<String, String> {
    let words = section.trim_start_matches(':').split_whitespace().collect::<Vec<_>>().join(" ");
    for piece in pieces(&words) {
        match piece {
            Piece::Words(it) if it.contains(['*', '`']) || it.contains("](") => {
                return Err(format!("The page draws only code, not this: “{it}”."));
            }
            Piece::Code(it) if it.contains('`') => {
                return Err(format!("Only an example may hold a backtick in its code: “{it}”."));
            }
            _ => {}
        }
    }
    let first = words.split(' ').next().unwrap_or_default();
    let is_name = first.contains('`') || first.chars().skip(1).any(char::is_uppercase);
    let mut letters = words.chars();
    Ok(match letters.next() {
        Some(letter) if !is_name => letter.to_uppercase().chain(letters).collect(),
        _ => words,
    })
}

/// What is given, the wrong texts and the right ones. Each is code, or a fenced block.
fn examples(section: &str) -> Result<(String, Vec<String>, Vec<String>), String> {
    let pair = section.split_once("Wrong:").and_then(|(given, rest)| {
        rest.split_once("\nRight:").map(|(wrong, right)| (given, wrong, right))
    });
    let Some((given, wrong, right)) = pair else {
        return Err("Its example has no “Wrong:” followed by “Right:”.".to_owned());
    };
    let given = given.trim().trim_matches(['(', ')', ':']);
    Ok((sentence(given)?, codes("Wrong", wrong)?, codes("Right", right)?))
}

/// The code after `Wrong:` or `Right:`; between two of them only a comma or a word like “or”.
fn codes(side: &str, text: &str) -> Result<Vec<String>, String> {
    let mut codes = Vec::new();
    for piece in pieces(text) {
        match piece {
            Piece::Code(code) => codes.push(block(code)),
            Piece::Words(words) => {
                let words = words.trim().trim_matches([',', ';', '.']).trim();
                if !matches!(words, "" | "and" | "or") {
                    return Err(format!("“{words}” in “{side}:” is no code."));
                }
            }
        }
    }
    match codes.is_empty() {
        true => Err(format!("“{side}:” shows nothing between backticks.")),
        false => Ok(codes),
    }
}

/// A fenced block without its language and outer line ends; other code as it is.
fn block(code: &str) -> String {
    match code.split_once('\n') {
        Some((language, rest)) if language.chars().all(|it| it.is_ascii_alphanumeric()) => {
            rest.strip_suffix('\n').unwrap_or(rest).to_owned()
        }
        _ => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::head::{Head, read};

    const HEAD: &str = "//! **What it checks**: the text is
//! `JSON`.
//!
//! **Why**: userName is read first.
//!
//! **Example** (the directory has `a.example`)
//! Wrong: `{\"a\": 1,}`, ``\"`\"``
//! Right: `{\"a\": 1}`,
//! ```json
//! {
//!   \"b\": 2
//! }
//! ```
//!
//! **Fix**: none: a person must choose.
//!
//! **Reference**: RFC 8259.

use crate::x;
//! Not a head.
";

    #[test]
    fn a_head_is_taken_apart_into_its_sections() {
        let expected = Head {
            what: "The text is `JSON`.".to_owned(),
            why: "userName is read first.".to_owned(),
            given: "The directory has `a.example`".to_owned(),
            wrong: vec!["{\"a\": 1,}".to_owned(), "\"`\"".to_owned()],
            right: vec!["{\"a\": 1}".to_owned(), "{\n  \"b\": 2\n}".to_owned()],
            fix: "None: a person must choose.".to_owned(),
            reference: "RFC 8259.".to_owned(),
        };
        assert_eq!(read(HEAD), Ok(expected));
    }

    #[test]
    fn whatever_is_missing_or_cannot_be_drawn_is_said() {
        for (from, to, expected) in [
            ("**Why**", "Why", "It has no section “Why” in its place."),
            ("**Fix**", "**Reference**", "It has no section “Fix” in its place."),
            ("//! **What", "//! A\n//! **What", "Something stands before “What it checks”."),
            (": userName is read first.", ":", "Its section “Why” is empty."),
            ("Right:", "Better:", "Its example has no “Wrong:” followed by “Right:”."),
            ("Wrong: `", "Wrong: this `", "“this” in “Wrong:” is no code."),
            (
                "none:",
                "*none*:",
                "The page draws only code, not this: “*none*: a person must choose.”.",
            ),
            ("none:", "``a`b``:", "Only an example may hold a backtick in its code: “a`b”."),
        ] {
            assert!(HEAD.contains(from), "{from}");
            assert_eq!(read(&HEAD.replace(from, to)), Err(expected.to_owned()));
        }
        let empty = HEAD.replace("`{\"a\": 1,}`, ``\"`\"``", "");
        assert_eq!(read(&empty), Err("“Wrong:” shows nothing between backticks.".to_owned()));
    }
}
