//! The value of an option on the command line, or what is wrong with it as a sentence.

use lexopt::{Parser, ValueExt};

/// The value of the option that was read last.
///
/// # Errors
/// That there is none, or that it is not Unicode.
pub fn value(parser: &mut Parser) -> Result<String, String> {
    let value = parser.value().map_err(|error| sentence(&error))?;
    value.string().map_err(|error| sentence(&error))
}

/// What the reader of the command line says, as a sentence.
pub fn sentence(error: &lexopt::Error) -> String {
    let text = error.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|it| it.to_ascii_uppercase()).into_iter();
    let text: String = first.chain(letters).collect();
    format!("{text}.")
}
