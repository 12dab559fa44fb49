//! Masking: what a log may show of a body or a query. It works on the text, so that everything
//! that is not secret stays byte for byte as it came, and it also works on broken JSON.

use crate::json::position::Span;
use crate::secret::MASK;
use crate::wire::percent;
use crate::wire::secrets_anywhere::secrets_anywhere;

/// The names whose values are never shown, without regard to letter case.
const SECRET_NAMES: [&str; 7] = [
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "password",
    "sessionToken",
    "assertion",
];

/// A JSON or form body with secret values as `…`.
pub fn body(text: &str) -> String {
    covered(text, &secrets(text))
}

/// A text of any kind with the secrets that can be found in it as `…`.
pub fn text(text: &str) -> String {
    covered(text, &secrets_anywhere(text))
}

/// A query or form with the values of secret parameters as `…`.
pub fn form(text: &str) -> String {
    covered(text, &in_form(text))
}

/// Where a JSON or form body holds secret values, in their order; without their quotes.
pub fn secrets(text: &str) -> Vec<Span> {
    match text.trim_start().chars().next() {
        Some('{' | '[') => in_json(text),
        Some('<') | None => Vec::new(),
        Some(_) => in_form(text),
    }
}

/// The same in a text that was meant as JSON and is not: whatever quotes it has, or none.
pub fn secrets_in_broken_json(text: &str) -> Vec<Span> {
    let lower = text.to_ascii_lowercase();
    let mut spans = Vec::new();
    for name in SECRET_NAMES {
        let name = name.to_ascii_lowercase();
        let found = lower.match_indices(&name).map(|(at, name)| at + name.len());
        spans.extend(found.filter_map(|end| value_after(text, end)));
    }
    spans.sort();
    spans
}

/// The value of the name that ends at `end`, without its quotes; `None` where no value follows.
fn value_after(text: &str, end: usize) -> Option<Span> {
    let after = text.get(end..)?.trim_start_matches(is_quote).trim_start();
    let value = after.strip_prefix([':', '='])?.trim_start_matches([' ', '\t']);
    let inner = value.strip_prefix(is_quote);
    let start = text.len() - inner.unwrap_or(value).len();
    let is_end = |it: char| match inner {
        Some(_) => is_quote(it) || matches!(it, '\n' | '\r'),
        None => it.is_whitespace() || matches!(it, ',' | '}' | ']' | '&'),
    };
    let length = text.get(start..)?.find(is_end).unwrap_or(text.len() - start);
    (length > 0).then(|| Span::new(start, start + length))
}

fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '\'' | '`' | '´' | '\u{2018}'..='\u{201f}' | '«' | '»')
}

fn covered(text: &str, secrets: &[Span]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for span in secrets {
        out.push_str(Span::new(done, span.start).of(text));
        out.push_str(MASK);
        done = span.end;
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

fn in_form(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = 0;
    for pair in text.split('&') {
        let end = start + pair.len();
        if let Some((name, value)) = pair.split_once('=')
            && is_secret(name)
            && !value.is_empty()
        {
            spans.push(Span::new(end - value.len(), end));
        }
        start = end + 1;
    }
    spans
}

/// Whether values under this name are secret, however a form has encoded the name.
fn is_secret(name: &str) -> bool {
    let name = percent::decode(name.trim());
    SECRET_NAMES.iter().any(|secret| secret.eq_ignore_ascii_case(&name))
}

/// The string after `"secret name" :`. Walks the strings of the text; an unclosed last string
/// under a secret name is secret to the end.
fn in_json(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut at = 0;
    let mut secret_value_next = false;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find('"')) {
        let before = text.get(at..at + open).unwrap_or_default();
        let start = at + open + 1;
        let inner = text.get(start..).unwrap_or_default();
        let end = start + string_length(inner);
        if secret_value_next && before.trim() == ":" && end > start {
            spans.push(Span::new(start, end));
        }
        secret_value_next = is_secret(Span::new(start, end).of(text));
        at = end + 1;
    }
    spans
}

/// The bytes of a JSON string's content up to its closing quote or the end of the text.
fn string_length(inner: &str) -> usize {
    let mut escaped = false;
    for (at, byte) in inner.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at,
            _ => {}
        }
    }
    inner.len()
}

#[cfg(test)]
mod tests {
    use crate::wire::mask::{body, form, secrets_in_broken_json};

    #[test]
    fn tokens_are_masked_and_the_rest_stays_byte_for_byte() {
        let answer = r#"{ "access_token" : "ey\"J", "expires_in":10799, "scope":"access_token"}"#;
        let shown = r#"{ "access_token" : "…", "expires_in":10799, "scope":"access_token"}"#;
        assert_eq!(body(answer), shown);
    }

    #[test]
    fn forms_and_broken_json_are_masked_too() {
        assert_eq!(form("client_id=a&client_secret=b"), "client_id=a&client_secret=…");
        assert_eq!(body("grant_type=password&Password=b"), "grant_type=password&Password=…");
        assert_eq!(body("a={x}\n&client%5Fsecret=b"), "a={x}\n&client%5Fsecret=…");
        assert_eq!(body(r#"{"password":"unclosed"#), r#"{"password":"…"#);
        assert_eq!(body("<p>a=b</p>"), "<p>a=b</p>");
    }

    #[test]
    fn a_text_that_is_no_json_hides_its_secrets_too() {
        let found = |text: &'static str| -> Vec<&str> {
            secrets_in_broken_json(text).into_iter().map(|it| it.of(text)).collect()
        };
        assert_eq!(found("{'Password' : 'a b', x: 1}"), ["a b"]);
        assert_eq!(found("{\u{201c}password\u{201d}: \u{201c}a\u{201d},"), ["a"]);
        assert_eq!(found("{password: a, client_secret: b}\naccess_token: c"), ["a", "b", "c"]);
        assert_eq!(found("{\"password\": \"unclosed\n}"), ["unclosed"]);
        assert_eq!(found("the password is lost, \"password\", \"password\": \"\""), [""; 0]);
    }
}
