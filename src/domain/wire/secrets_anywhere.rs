//! Where a text of any kind holds secrets: credentials in headers, in JSON (escaped or not), in
//! forms, in commands, in URLs, and bare tokens. It prefers to find one too many.

use crate::json::position::Span;

/// Names whose values are secret, in lower case.
const NAMES: [&str; 18] = [
    "access_token",
    "refresh_token",
    "id_token",
    "client_secret",
    "client_assertion",
    "password",
    "passwd",
    "sessiontoken",
    "assertion",
    "proxy-authorization",
    "authorization",
    "set-cookie",
    "cookie",
    "x-api-key",
    "api_key",
    "apikey",
    "api token",
    "bearer token",
];

/// Words before a token.
const SCHEMES: [&str; 4] = ["bearer ", "hzn ", "ssws ", "basic "];

/// Quotes that word processors and chats make of those of JSON.
const TYPESET: &str = "`´‘’‚‛“”„‟«»";

/// Quotes, and what stands before them in JSON in JSON.
const QUOTES: &str = "\\\"'`´‘’‚‛“”„‟«»";

/// The bytes of the secrets in `text`, in its order, not overlapping.
pub fn secrets_anywhere(text: &str) -> Vec<Span> {
    let lower = text.to_ascii_lowercase();
    let reader = Reader { text, lower: &lower };
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        match reader.secret_at(at) {
            Some(secret) => {
                at = secret.end;
                found.push(secret);
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'a> {
    text: &'a str,
    lower: &'a str,
}

impl Reader<'_> {
    /// The secret that begins at, or is announced by what stands at `at`.
    fn secret_at(&self, at: usize) -> Option<Span> {
        let rest = self.lower.get(at..)?;
        let begins = match rest.as_bytes().first()? {
            b'a' | b'b' | b'c' | b'h' | b'i' | b'p' | b'r' | b's' | b'x' => true,
            b'e' => return self.jwt(at),
            b'-' => return self.user(at),
            b':' => return self.user_info(at),
            _ => false,
        };
        if !begins || self.before(at).is_some_and(|it| it.is_ascii_alphanumeric()) {
            return None;
        }
        self.named(at).or_else(|| self.after_scheme(at))
    }

    /// The value of a secret name: `"password" : "x"`, `client_secret=x`, `Authorization: x`.
    fn named(&self, at: usize) -> Option<Span> {
        let rest = self.lower.get(at..)?;
        let name = NAMES.iter().find(|name| rest.starts_with(**name))?;
        let after_name = self.skip(at + name.len(), QUOTES);
        let after_space = self.skip(after_name, " \t");
        let sign = self.text.get(after_space..)?.chars().next()?;
        if sign != ':' && sign != '=' {
            return None;
        }
        let start = self.skip(after_space + 1, " \t");
        let value = self.skip(start, QUOTES);
        let quote = self.text.get(start..value)?;
        let end = match quote {
            "" if name.ends_with("authorization") || name.ends_with("cookie") => {
                self.find(value, "\r\n\"'")
            }
            "" => self.find(value, " \t\r\n&,;}]\"'<"),
            quote if quote.ends_with(|it| TYPESET.contains(it)) => {
                self.find(value, &format!("{TYPESET}\r\n"))
            }
            quote => self.closing(value, quote),
        };
        // The scheme says what kind of token it was: that may be seen.
        let scheme =
            SCHEMES.iter().find(|it| self.lower.get(value..).is_some_and(|v| v.starts_with(**it)));
        let value = value + scheme.map_or(0, |it| it.len());
        let seen =
            self.text.get(value..end).is_none_or(|it| it.is_empty() || it == "…" || it == "null");
        (!seen).then_some(Span::new(value, end))
    }

    /// `Bearer eyJ…`, where what follows looks like a token and not like a word.
    fn after_scheme(&self, at: usize) -> Option<Span> {
        let rest = self.lower.get(at..)?;
        let scheme = SCHEMES.iter().find(|scheme| rest.starts_with(**scheme))?;
        let start = at + scheme.len();
        let end = self.token_end(start);
        let token = self.text.get(start..end)?;
        let is_token = token.len() >= 16
            || (token.len() >= 8 && token.contains(|it: char| it.is_ascii_digit()));
        is_token.then_some(Span::new(start, end))
    }

    /// A JWT anywhere: all of them begin with the base64 of `{"`.
    fn jwt(&self, at: usize) -> Option<Span> {
        // Asked first: a token may be as long as the text.
        if !self.text.get(at..)?.starts_with("eyJ") {
            return None;
        }
        let end = self.token_end(at);
        (end - at >= 16).then_some(Span::new(at, end))
    }

    /// curl's `-u user:password`.
    fn user(&self, at: usize) -> Option<Span> {
        let rest = self.text.get(at..)?;
        let flag = ["-u ", "--user ", "--user=", "--proxy-user "]
            .iter()
            .find(|it| rest.starts_with(**it))?;
        if self.before(at).is_some_and(|it| !it.is_whitespace()) {
            return None;
        }
        let start = self.skip(at + flag.len(), " \"'");
        let end = self.find(start, " \t\r\n\"'");
        let colon = start + self.text.get(start..end)?.find(':')? + 1;
        (colon < end).then_some(Span::new(colon, end))
    }

    /// `https://user:password@host`.
    fn user_info(&self, at: usize) -> Option<Span> {
        let start = at + self.text.get(at..)?.strip_prefix("://").map(|_| 3)?;
        let end = self.find(start, "/?# \t\r\n\"'");
        let authority = self.text.get(start..end)?;
        let (user, _) = authority.rsplit_once('@')?;
        let colon = user.find(':')? + 1;
        (colon < user.len()).then_some(Span::new(start + colon, start + user.len()))
    }

    fn token_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let is_token = |it: u8| it.is_ascii_alphanumeric() || b"-._~+/=".contains(&it);
        start + rest.bytes().take_while(|it| is_token(*it)).count()
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text.get(..at)?.chars().next_back()
    }

    fn skip(&self, from: usize, any: &str) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        from + (rest.len() - rest.trim_start_matches(|it| any.contains(it)).len())
    }

    fn find(&self, from: usize, any: &str) -> usize {
        let rest = self.text.get(from..).unwrap_or_default();
        from + rest.find(|it| any.contains(it)).unwrap_or(rest.len())
    }

    /// The end of a value that was opened by `quote`: `"`, `'`, or escaped once or more.
    fn closing(&self, from: usize, quote: &str) -> usize {
        let sign = quote.chars().next_back().unwrap_or('"');
        let depth = quote.len() - 1;
        let rest = self.text.get(from..).unwrap_or_default();
        let mut slashes = 0;
        for (at, it) in rest.char_indices() {
            match it {
                '\\' => slashes += 1,
                // As many backslashes as opened it, or fewer: then the string around it ends.
                it if it == sign && slashes <= depth => return from + at - slashes,
                _ => slashes = 0,
            }
        }
        from + rest.len()
    }
}

#[cfg(test)]
mod tests {
    use crate::wire::mask;

    #[test]
    fn secrets_are_found_in_every_kind_of_text_and_the_rest_stays() {
        let jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
        for (text, shown) in [
            ("Authorization: Bearer abc\nAccept: */*", "Authorization: Bearer …\nAccept: */*"),
            (
                "> authorization: Basic T2t0YTpz\r\n> Host: a",
                "> authorization: Basic …\r\n> Host: a",
            ),
            (
                "curl -H 'Authorization: HZN abc.def' https://a",
                "curl -H 'Authorization: HZN …' https://a",
            ),
            (r#"{"access_token" : "a\"b", "x": 1}"#, r#"{"access_token" : "…", "x": 1}"#),
            (r#"body={\"password\":\"a b\",\"x\":1}"#, r#"body={\"password\":\"…\",\"x\":1}"#),
            (r#""{\\\"password\\\":\\\"ab\\\",1}""#, r#""{\\\"password\\\":\\\"…\\\",1}""#),
            ("client_id=a&client_secret=s3&scope=admin", "client_id=a&client_secret=…&scope=admin"),
            ("curl -u OktaSCIM:s3cret https://a", "curl -u OktaSCIM:… https://a"),
            ("https://user:pass@a.example/x", "https://user:…@a.example/x"),
            ("Set-Cookie: USER=1; Path=/\nA: b", "Set-Cookie: …\nA: b"),
            ("Bearer authentication is on", "Bearer authentication is on"),
            ("the password is wrong", "the password is wrong"),
            ("password: ", "password: "),
            ("{“password” : “a b”, “x”: 1}", "{“password” : “…”, “x”: 1}"),
            (r#"{"password":null}"#, r#"{"password":null}"#),
            (r#"{"password":"unclosed"#, r#"{"password":"…"#),
        ] {
            assert_eq!(mask::text(text), shown);
        }
        assert_eq!(mask::text(&format!("token {jwt}, ok")), "token …, ok");
        assert_eq!(mask::text(&format!("é{jwt}ü")), "é…ü");
    }
}
