//! The reason phrases of HTTP (RFC 9110 §15, RFC 6585) and their statuses, and statuses in texts.

/// Statuses with their phrases; the first of a status is the current one.
const PHRASES: [(u16, &str); 38] = [
    (200, "OK"),
    (201, "Created"),
    (202, "Accepted"),
    (204, "No Content"),
    (301, "Moved Permanently"),
    (302, "Found"),
    (303, "See Other"),
    (304, "Not Modified"),
    (307, "Temporary Redirect"),
    (308, "Permanent Redirect"),
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (402, "Payment Required"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (406, "Not Acceptable"),
    (407, "Proxy Authentication Required"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (411, "Length Required"),
    (412, "Precondition Failed"),
    (413, "Content Too Large"),
    (413, "Payload Too Large"),
    (413, "Request Entity Too Large"),
    (414, "URI Too Long"),
    (415, "Unsupported Media Type"),
    (422, "Unprocessable Content"),
    (422, "Unprocessable Entity"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
    (504, "Gateway Time-out"),
];

/// Words that stand before a status.
const BEFORE: [&str; 9] = [
    "http",
    "status",
    "code",
    "error",
    "returned",
    "statuscode",
    "response",
    "success",
    "answered",
];

/// The phrase of a status: `Bad Request`.
pub fn phrase(status: u16) -> Option<&'static str> {
    PHRASES.iter().find(|(known, _)| *known == status).map(|(_, phrase)| *phrase)
}

/// The status of a phrase that stands alone, with or without its number: `Bad Request`,
/// `HTTP 403 Forbidden`, `409`.
pub fn status(text: &str) -> Option<u16> {
    let text = text.trim().trim_end_matches(['.', ':']);
    let text = text.strip_prefix("HTTP").unwrap_or(text).trim_start();
    if let Some((_, phrase)) = PHRASES.iter().find(|(_, phrase)| phrase.eq_ignore_ascii_case(text))
    {
        return status_of(phrase);
    }
    let (digits, rest) = text.split_at_checked(3).unwrap_or((text, ""));
    let status = digits.parse::<u16>().ok().filter(|it| (100..600).contains(it))?;
    let rest = rest.trim();
    let is_its =
        |(known, phrase): &(u16, &str)| *known == status && phrase.eq_ignore_ascii_case(rest);
    (rest.is_empty() || PHRASES.iter().any(is_its)).then_some(status)
}

/// The status of the phrase that a text ends with: `… ERROR Bad Gateway`.
pub fn status_at_end(text: &str) -> Option<u16> {
    let lower = text.trim().trim_end_matches('.').to_ascii_lowercase();
    let ends = |(_, phrase): &&(u16, &str)| {
        let before = lower.strip_suffix(&phrase.to_ascii_lowercase());
        before.is_some_and(|it| it.is_empty() || it.ends_with([' ', ':', '"']))
    };
    PHRASES.iter().filter(ends).max_by_key(|(_, phrase)| phrase.len()).map(|(status, _)| *status)
}

/// The status that a text names anywhere, beside its phrase or a word that says it is one.
pub fn status_in(text: &str) -> Option<u16> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    for word in lower.split(|it: char| !it.is_ascii_alphanumeric()) {
        let at = from;
        from += word.len();
        from += lower.get(from..).and_then(|it| it.chars().next()).map_or(0, char::len_utf8);
        let status =
            word.parse::<u16>().ok().filter(|it| word.len() == 3 && (100..600).contains(it));
        let Some(status) = status else { continue };
        let (before, after) = lower.split_at_checked(at).unwrap_or_default();
        let after = after.get(3..).unwrap_or_default();
        if is_alone(before, after) && (has_phrase(status, after) || is_announced(before)) {
            return Some(status);
        }
    }
    None
}

/// Whether a number is not part of an address, a time, a version or a path.
fn is_alone(before: &str, after: &str) -> bool {
    let glued = |it: char| "./-_%+:".contains(it);
    let goes_on = after.starts_with(glued)
        && after.chars().nth(1).is_some_and(|it| it.is_ascii_alphanumeric());
    !before.ends_with(|it| glued(it) && it != ':') && !goes_on
}

fn has_phrase(status: u16, after: &str) -> bool {
    let after = after.trim_start_matches([')', ' ', '(', ':', ',', '-']);
    let mut own = PHRASES.iter().filter(|(known, _)| *known == status);
    own.any(|(_, phrase)| after.starts_with(&phrase.to_ascii_lowercase()))
}

fn is_announced(before: &str) -> bool {
    let before = before.trim_end_matches([' ', '(', '[', '"', '\'', ':', '=', '\\']);
    let word = before.rsplit(|it: char| it.is_whitespace() || "\"'{,<".contains(it)).next();
    word.is_some_and(|word| {
        BEFORE.contains(&word) || word.starts_with("http/") || word.ends_with("error")
    })
}

fn status_of(phrase: &str) -> Option<u16> {
    PHRASES.iter().find(|(_, known)| *known == phrase).map(|(status, _)| *status)
}

#[cfg(test)]
mod tests {
    use crate::explain::reason::{status, status_in};

    #[test]
    fn a_phrase_is_its_status() {
        for (text, expected) in [
            ("Bad Request", Some(400)),
            ("unprocessable entity", Some(422)),
            ("HTTP 403 Forbidden", Some(403)),
            ("409", Some(409)),
            ("409 Conflict", Some(409)),
            ("409 users", None),
            ("999", None),
            ("Read timed out", None),
        ] {
            assert_eq!(status(text), expected, "{text}");
        }
    }

    #[test]
    fn a_status_in_a_text_is_told_from_other_numbers() {
        for (text, expected) in [
            ("The remote server returned an error: (401) Unauthorized.", Some(401)),
            ("Response status code does not indicate success: 403 (Forbidden).", Some(403)),
            ("Request failed with status code 409", Some(409)),
            ("curl: (22) The requested URL returned error: 404", Some(404)),
            ("Failed to connect to 10.0.0.200 port 443", None),
            ("line 400, column 3", None),
            ("POST https://a/x 415 Unsupported Media Type", Some(415)),
            ("HTTP/1.1 503", Some(503)),
            ("status=\"502\"", Some(502)),
            ("2026-11-23T10:00:00.500Z", None),
        ] {
            assert_eq!(status_in(text), expected, "{text}");
        }
    }
}
