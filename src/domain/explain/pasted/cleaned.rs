//! A pasted text without what surrounded it: escapes of JSON and HTML, colours of a terminal.
//! It deliberately keeps line ends, which HTTP needs.

/// As much of a pasted text as is looked at, in bytes: messages are short, and typing is quick.
const LOOKED_AT: usize = 64 * 1024;

/// The beginning of `text`.
pub fn beginning(text: &str) -> &str {
    let text = text.trim_start_matches('\u{feff}');
    let end = (0..=LOOKED_AT.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.get(..end.unwrap_or(0)).unwrap_or(text)
}

/// `text` as it was before it was put into a log line, an HTML page or a terminal.
pub fn cleaned(text: &str) -> String {
    let mut out = without_colours(text);
    if ["&lt;", "&gt;", "&quot;", "&#39;", "&#x27;", "&amp;"].iter().any(|it| out.contains(it)) {
        out = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        out = out.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&");
    }
    // A log line that holds JSON in JSON is escaped twice.
    for _ in 0..2 {
        if ["\\\"", "\\u003c", "\\r\\n"].iter().any(|it| out.contains(it)) {
            out = unescaped(&out);
        }
    }
    out
}

/// On one line, with single spaces.
pub fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|it: char| it.is_ascii_alphabetic()).map_or(part.len(), |at| at + 1);
        out.push_str(part.get(end..).unwrap_or_default());
    }
    out
}

/// Takes one level of JSON's escapes off (RFC 8259 §7); what is none stays.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(it) = rest.next() {
        if it != '\\' {
            out.push(it);
            continue;
        }
        match rest.next() {
            Some('n') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('r') => {}
            Some(it @ ('"' | '\\' | '/')) => out.push(it),
            Some('u') => {
                let digits: String = rest.clone().take(4).collect();
                match u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32) {
                    Some(it) if digits.len() == 4 => {
                        out.push(it);
                        rest.nth(3);
                    }
                    _ => out.push_str("\\u"),
                }
            }
            Some(it) => out.extend(['\\', it]),
            None => out.push('\\'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use crate::explain::pasted::cleaned::cleaned;

    #[test]
    fn what_surrounded_a_text_is_taken_off() {
        for (text, expected) in [
            ("\u{1b}[31mHTTP/1.1 401\u{1b}[0m\nA: b", "HTTP/1.1 401\nA: b"),
            (r#"body="{\"errors\":[{\"code\":\"x\"}]}""#, r#"body="{"errors":[{"code":"x"}]}""#),
            (r#"{\\\"a\\\":1}"#, r#"{"a":1}"#),
            ("Unexpected character (&#39;&lt;&#39;)", "Unexpected character ('<')"),
            (r"HTTP/1.1 200 OK\r\nA: b\r\n\r\n{}", "HTTP/1.1 200 OK\nA: b\n\n{}"),
            (r"C:\new", r"C:\new"),
            (r#"\u003c \"\u12"#, "< \"\\u12"),
        ] {
            assert_eq!(cleaned(text), expected);
        }
    }
}
