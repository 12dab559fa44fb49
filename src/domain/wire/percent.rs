//! Percent-encoding of URL parts (RFC 3986 §2.1) and of forms
//! (application/x-www-form-urlencoded, WHATWG URL §5).

/// Encodes everything but the unreserved characters of RFC 3986 §2.3.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Decodes `%XX`; an incomplete escape stays as it is, broken UTF-8 becomes U+FFFD.
pub fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digits = (byte == b'%').then(|| {
            let high = char::from(ahead.next()?).to_digit(16)?;
            let low = char::from(ahead.next()?).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()
        });
        match digits.flatten() {
            Some(decoded) => {
                bytes.push(decoded);
                rest = ahead;
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The pairs of a query or of a form body, decoded, `+` as a space.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(&name.replace('+', " ")), decode(&value.replace('+', " ")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::wire::percent::{decode, encode, pairs};

    #[test]
    fn a_filter_survives_the_query_in_both_spellings() {
        let filter = "userName eq \"o'brien+ü@x\"";
        assert_eq!(decode(&encode(filter)), filter);
        let plus = "filter=userName+eq+%22a%22&count";
        let expected = [("filter", "userName eq \"a\""), ("count", "")];
        assert_eq!(pairs(plus), expected.map(|(k, v)| (k.to_owned(), v.to_owned())));
        assert_eq!(decode("100%"), "100%");
        assert_eq!(decode("%zz%41"), "%zzA");
    }
}
