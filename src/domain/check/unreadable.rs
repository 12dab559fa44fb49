//! The reader's error as a finding: each sort of fault has a rule of its own.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::rules::{
    byte_order_mark, comment, control_character, empty_text, foreign_literal, json_syntax,
    malformed_escape, malformed_number, mismatched_bracket, missing_colon, missing_comma,
    missing_quotes, not_a_number, several_documents, single_quote, smart_quote, too_deep,
    too_large, trailing_comma, unclosed, unescaped_quote, unusual_white_space,
};
use crate::json::diagnosis::scene::SHOWN;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;
use crate::pointer::Pointer;
use crate::secret::MASK;
use crate::wire::mask::secrets_in_broken_json;

/// How far before and behind a fault its text is searched for a secret.
const NEAR: usize = 256;

/// The finding, on the whole document `text`.
pub fn unreadable(text: &str, error: SyntaxError) -> Diagnostic {
    let (rule, title) = rule(error.kind);
    let message = discreet(text, error.span, error.message);
    rule.finding(Pointer::root(), error.span, message, error.help).fix(title, error.fix)
}

/// The message without a secret that stands at the fault: it is seen by more people than the text.
fn discreet(text: &str, fault: Span, mut message: String) -> String {
    let bound = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    let start = bound(fault.start.saturating_sub(NEAR)).unwrap_or_default();
    let near = Span::new(start, bound(fault.end + NEAR).unwrap_or_default()).of(text);
    for secret in secrets_in_broken_json(near) {
        let value = secret.of(near);
        if start + secret.start < fault.end && start + secret.end > fault.start {
            // A message cuts a long text, so that its beginning is looked for.
            let shown: String = value.chars().take(SHOWN).collect();
            message = without_word(&message, &shown);
        }
    }
    message
}

/// The text with each `word` in it that is one as `…`.
fn without_word(text: &str, word: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(word) {
        let is_word =
            !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric);
        out.push_str(before);
        out.push_str(if is_word { MASK } else { word });
        rest = after;
    }
    out + rest
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

#[cfg(test)]
mod tests {
    use crate::check::context::Context;
    use crate::check::run::by_rules;
    use crate::check::subject::Kind;

    #[test]
    fn a_message_of_a_broken_text_never_shows_a_secret() {
        for text in [
            "{\"password\": 'hunter2'}",
            "{'password': 'hunter2'}",
            "{\"password\": hunter2}",
            "{\"password\": \"hunter2\n}",
            "{\"client_secret\": \u{201c}hunter2\u{201d}}",
            &format!("{{\"password\": hunter2{}}}", "x".repeat(60)),
            "{\"password\": 'hunter2', \"userName\": 'a'",
        ] {
            for it in by_rules(text, Kind::User, &Context::default()).diagnostics {
                let shown = format!("{} {}", it.message, it.help);
                assert!(!shown.contains("hunter2"), "{text}: {shown}");
            }
        }
        let found = by_rules("{\"password\": n}", Kind::User, &Context::default()).diagnostics;
        assert_eq!(found[0].message, "The text … stands without quotes.");
    }
}
