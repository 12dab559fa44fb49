//! Masking: what a log may show of a body or a query. It works on the text, so that everything
//! that is not secret stays byte for byte as it came, and it also works on broken JSON.

use crate::secret::MASK;
use crate::wire::percent;

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
    match text.trim_start().chars().next() {
        Some('{' | '[') => json(text),
        Some('<') | None => text.to_owned(),
        Some(_) => form(text),
    }
}

/// A query or form with the values of secret parameters as `…`.
pub fn form(text: &str) -> String {
    let masked = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret(name) && !value.is_empty() => format!("{name}={MASK}"),
        _ => pair.to_owned(),
    });
    masked.collect::<Vec<_>>().join("&")
}

/// Whether values under this name are secret, however a form has encoded the name.
fn is_secret(name: &str) -> bool {
    let name = percent::decode(name.trim());
    SECRET_NAMES.iter().any(|secret| secret.eq_ignore_ascii_case(&name))
}

/// Replaces the string after `"secret name" :`. Walks the strings of the text; an unclosed last
/// string under a secret name is masked to the end.
fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut secret_value_next = false;
    while let Some(open) = rest.find('"') {
        let (before, quoted) = rest.split_at(open);
        let inner = quoted.get(1..).unwrap_or_default();
        let length = string_length(inner);
        let content = inner.get(..length).unwrap_or_default();
        let after = inner.get(length..).unwrap_or_default();
        let is_value = secret_value_next && before.trim() == ":";
        out.push_str(before);
        out.push('"');
        out.push_str(if is_value && !content.is_empty() { MASK } else { content });
        secret_value_next = is_secret(content);
        rest = match after.strip_prefix('"') {
            Some(after) => {
                out.push('"');
                after
            }
            None => after,
        };
    }
    out.push_str(rest);
    out
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
    use crate::wire::mask::{body, form};

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
}
