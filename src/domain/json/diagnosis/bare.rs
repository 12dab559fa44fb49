//! Words and numbers that stand without quotes: literals of other languages, unquoted texts and
//! names, numbers that only JavaScript reads.

use crate::json::diagnosis::quotation;
use crate::json::diagnosis::scene::{ends_a_token, short};
use crate::json::edit::Edit;
use crate::json::literal;
use crate::json::position::Span;
use crate::json::syntax::SyntaxError;
use crate::json::syntax_kind::SyntaxKind;
use crate::json::write;

/// Literals of JavaScript, Python, Ruby and SQL in lower case, and what JSON writes.
const LITERALS: [(&str, &str); 9] = [
    ("true", "true"),
    ("false", "false"),
    ("null", "null"),
    ("none", "null"),
    ("nil", "null"),
    ("undefined", "null"),
    ("nan", "null"),
    ("infinity", "null"),
    ("-infinity", "null"),
];

/// The number at `span`, which JSON does not know.
pub fn number(text: &str, span: Span) -> SyntaxError {
    let found = span.of(text);
    let whole = extent(text, span.start);
    let literal = LITERALS.iter().find(|(word, _)| found.eq_ignore_ascii_case(word));
    if let Some((_, json)) = literal {
        return not_json(span, found, json);
    }
    if let Some(number) = normal(found).filter(|_| whole.end <= span.end) {
        let message = format!("The number {} is not written as JSON writes it.", short(found));
        let help = format!("Write {number}.");
        return SyntaxError::new(span, message, help)
            .of(SyntaxKind::MalformedNumber)
            .with(Edit::replace(span, number));
    }
    let is_zero_padded = found.bytes().all(|it| it.is_ascii_digit());
    if is_zero_padded && whole.end <= span.end {
        let message = format!("The number {} begins with a zero.", short(found));
        let help = format!(
            "Write it as a text, \"{found}\", where the zeros matter; else without them.",
            found = short(found)
        );
        return SyntaxError::new(span, message, help)
            .of(SyntaxKind::MalformedNumber)
            .with(Edit::replace(span, write::string(found)));
    }
    unquoted(text, span.to(whole))
}

/// The word at `at`, where a value is expected.
pub fn value(text: &str, at: usize) -> SyntaxError {
    let rest = text.get(at..).unwrap_or_default();
    let word_length = rest.bytes().take_while(|&it| literal::is_word(it)).count();
    let word = Span::new(at, at + word_length);
    let found = word.of(text);
    let whole = extent(text, at);
    if whole.end <= word.end {
        if let Some((_, json)) = LITERALS.iter().find(|(it, _)| found.eq_ignore_ascii_case(it)) {
            return not_json(word, found, json);
        }
        if found.starts_with(['+', '.']) && normal(found).is_some() {
            return number(text, word);
        }
    }
    unquoted(text, word.to(whole))
}

/// The unquoted name at `at`.
pub fn name(text: &str, at: usize) -> SyntaxError {
    let rest = text.get(at..).unwrap_or_default();
    let is_urn = rest.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("urn:"));
    let belongs = |it: char| {
        it.is_alphanumeric() || matches!(it, '_' | '$' | '-' | '.' | '+') || (is_urn && it == ':')
    };
    let length = rest.find(|it| !belongs(it)).unwrap_or(rest.len());
    let length = rest.get(..length).map_or(0, |it| it.trim_end_matches(':').len());
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let span = Span::new(at, at + length.max(first));
    let found = short(span.of(text));
    let closes = |it: char| it == '"' || quotation::is_double(it);
    let error = match text.get(span.end..).and_then(|after| after.chars().next()) {
        Some(mark) if closes(mark) => {
            let message = format!("The name {found} has no opening quote.");
            SyntaxError::new(span, message, "Write a double quote before it.")
                .with(Edit::insert(at, "\""))
        }
        _ => {
            let message = format!("The name {found} stands without quotes.");
            let help = "Put double quotes around it, as around every name in JSON.";
            SyntaxError::new(span, message, help)
                .with(Edit::replace(span, write::string(span.of(text))))
        }
    };
    error.of(SyntaxKind::MissingQuotes)
}

fn not_json(span: Span, found: &str, json: &'static str) -> SyntaxError {
    let message = format!("{found} is not a value of JSON.");
    let help = match json {
        "null" => "Write null, or leave the member out.".to_owned(),
        _ => format!("Write {json}, in small letters."),
    };
    let kind = match found.to_ascii_lowercase().trim_start_matches('-') {
        "nan" | "infinity" => SyntaxKind::NotANumber,
        _ => SyntaxKind::ForeignLiteral,
    };
    SyntaxError::new(span, message, help).of(kind).with(Edit::replace(span, json))
}

fn unquoted(text: &str, span: Span) -> SyntaxError {
    let found = short(span.of(text));
    let after = text.get(span.end..).unwrap_or_default();
    if after.strip_prefix('"').is_some_and(ends_a_token) {
        let message = format!("The text {found} has no opening quote.");
        return SyntaxError::new(span, message, "Write a double quote before it.")
            .of(SyntaxKind::MissingQuotes)
            .with(Edit::insert(span.start, "\""));
    }
    let message = format!("The text {found} stands without quotes.");
    SyntaxError::new(span, message, "Put double quotes around it, as around every text in JSON.")
        .of(SyntaxKind::MissingQuotes)
        .with(Edit::replace(span, write::string(span.of(text))))
}

/// The bytes of an unquoted text: to the next `,` `}` `]` `"`, line end or comment.
fn extent(text: &str, at: usize) -> Span {
    let rest = text.get(at..).unwrap_or_default();
    let end = rest.find([',', '}', ']', '"', '\n', '\r']).unwrap_or(rest.len());
    let end = rest.find(" //").map_or(end, |comment| end.min(comment));
    let length = rest.get(..end).map_or(0, |it| it.trim_end().len());
    let first = rest.chars().next().map_or(0, char::len_utf8);
    Span::new(at, at + length.max(first))
}

/// What JSON writes for `+1`, `.5`, `1.`, `-.5`, `1_000`, `0x1F`.
fn normal(found: &str) -> Option<String> {
    let (sign, digits) = match found.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", found.strip_prefix('+').unwrap_or(found)),
    };
    let hexadecimal = digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X"));
    let mut number = match hexadecimal {
        Some(hexadecimal) => {
            if hexadecimal.starts_with('+') {
                return None;
            }
            u64::from_str_radix(hexadecimal, 16).ok()?.to_string()
        }
        None => digits.replace('_', ""),
    };
    if number.starts_with('.') {
        number.insert(0, '0');
    }
    if number.ends_with('.') {
        number.push('0');
    }
    let number = [sign, &number.replace(".e", ".0e").replace(".E", ".0E")].concat();
    let is_number = number.starts_with(|it: char| it == '-' || it.is_ascii_digit());
    (is_number && literal::number(&number, 0) == Ok(number.len())).then_some(number)
}
