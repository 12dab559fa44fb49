//! Tells a value from what stands in documents in its place: `<client id>`, `{{secret}}`, `xxx`.

/// Words that stand for a value when they stand alone.
const WORDS: [&str; 8] = [
    "accesstoken",
    "bearertoken",
    "changeme",
    "clientid",
    "clientsecret",
    "placeholder",
    "sharedsecret",
    "token",
];

/// Words that do so after “your”; alone they may be a value, if a poor one.
const YOURS: [&str; 4] = ["host", "password", "secret", "tenant"];

/// The pairs between which documents and tools write the name of a value.
const BRACKETS: [(&str, &str); 5] = [("<", ">"), ("{", "}"), ("${", "}"), ("[", "]"), ("%", "%")];

/// Whether `value` stands for one that was still to be filled in.
pub fn is_placeholder(value: &str) -> bool {
    let value = value.trim();
    let is_bracketed = BRACKETS.iter().any(|(open, close)| {
        let inner = value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        inner.is_some_and(|inner| !inner.is_empty())
    });
    let is_variable = value.strip_prefix('$').is_some_and(|name| {
        name.starts_with(|it: char| it.is_ascii_alphabetic())
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
    });
    let is_dots = !value.is_empty() && value.chars().all(|it| matches!(it, '.' | '…' | '*' | '•'));
    let is_crosses = value.len() >= 3 && value.bytes().all(|it| it.eq_ignore_ascii_case(&b'x'));
    let word: String = value.chars().filter(|it| it.is_alphanumeric()).collect();
    let word = word.to_lowercase();
    let yours = word.strip_prefix("your").or_else(|| word.strip_prefix("my"));
    let is_yours = yours.is_some_and(|it| WORDS.contains(&it) || YOURS.contains(&it));
    is_bracketed
        || is_variable
        || is_dots
        || is_crosses
        || is_yours
        || WORDS.contains(&word.as_str())
}

#[cfg(test)]
mod tests {
    use crate::check::placeholder::is_placeholder;

    #[test]
    fn what_documents_write_for_a_value_is_none() {
        for text in [
            "<client id>",
            "{{clientSecret}}",
            "{token}",
            "${TOKEN}",
            "$TOKEN",
            "%SECRET%",
            "[token]",
            "xxx",
            "XXXXXXXX",
            "…",
            "...",
            "••••",
            "YOUR_SECRET",
            "your-client-id",
            "changeme",
            "client_id",
            " token ",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in
            ["", "OktaSCIM", "eyJ.e30.c2ln", "x", "s3cret", "yourcompany", "$1", "my-client"]
        {
            assert!(!is_placeholder(text), "{text}");
        }
    }
}
