//! The reader's error as a finding: each sort of fault has a rule of its own.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::rules::{
    byte_order_mark, comment, control_character, empty_text, foreign_literal, json_syntax,
    malformed_escape, malformed_number, mismatched_bracket, missing_colon, missing_comma,
    missing_quotes, not_a_number, several_documents, single_quote, smart_quote, too_deep,
    too_large, trailing_comma, unclosed, unescaped_quote, unusual_white_space,
};
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;
use crate::pointer::Pointer;

/// The finding, on the whole document.
pub fn unreadable(error: SyntaxError) -> Diagnostic {
    let (rule, title) = rule(error.kind);
    rule.finding(Pointer::root(), error.span, error.message, error.help).fix(title, error.fix)
}

/// The rule of a sort of fault, and what its mend is called.
fn rule(kind: SyntaxKind) -> (&'static Rule, &'static str) {
    match kind {
        SyntaxKind::Other => (&json_syntax::RULE, "Mend the JSON here"),
        SyntaxKind::EmptyText => (&empty_text::RULE, "Write a value"),
        SyntaxKind::Unclosed => (&unclosed::RULE, "Close what is open"),
        SyntaxKind::MismatchedBracket => (&mismatched_bracket::RULE, "Make the brackets match"),
        SyntaxKind::TrailingComma => (&trailing_comma::RULE, "Take the comma out"),
        SyntaxKind::MissingComma => (&missing_comma::RULE, "Write the comma"),
        SyntaxKind::MissingColon => (&missing_colon::RULE, "Write the colon"),
        SyntaxKind::MissingQuotes => (&missing_quotes::RULE, "Write the quotes"),
        SyntaxKind::UnescapedQuote => (&unescaped_quote::RULE, "Write the backslashes"),
        SyntaxKind::SingleQuote => (&single_quote::RULE, "Write double quotes"),
        SyntaxKind::SmartQuote => (&smart_quote::RULE, "Write straight quotes"),
        SyntaxKind::Comment => (&comment::RULE, "Take the comment out"),
        SyntaxKind::ByteOrderMark => (&byte_order_mark::RULE, "Take the mark out"),
        SyntaxKind::UnusualWhiteSpace => (&unusual_white_space::RULE, "Take it out"),
        SyntaxKind::ControlCharacter => (&control_character::RULE, "Write the escapes"),
        SyntaxKind::MalformedEscape => (&malformed_escape::RULE, "Mend the escape"),
        SyntaxKind::MalformedNumber => (&malformed_number::RULE, "Write it as JSON does"),
        SyntaxKind::NotANumber => (&not_a_number::RULE, "Write null"),
        SyntaxKind::ForeignLiteral => (&foreign_literal::RULE, "Write the literal of JSON"),
        SyntaxKind::SeveralDocuments => (&several_documents::RULE, "Keep one"),
        SyntaxKind::TooDeep => (&too_deep::RULE, "Take levels out"),
        SyntaxKind::TooLarge => (&too_large::RULE, "Cut it"),
    }
}
