//! What came back for a `Call`.

use crate::wire::mask;

/// An HTTP response as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status code (RFC 9110 §15).
    pub status: u16,
    /// The headers in their order.
    pub headers: Vec<(String, String)>,
    /// The body as text; empty where there was none.
    pub body: String,
}

impl Reply {
    /// A reply without headers or body.
    pub fn new(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: String::new() }
    }

    /// With one more header.
    pub fn with_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.push((name.to_owned(), value.into()));
        self
    }

    /// With this body.
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = body.into();
        self
    }

    /// The first header of this name, without regard to letter case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(header, _)| header.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Whether the status is 2xx.
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body with tokens and other credentials as `…`.
    pub fn shown_body(&self) -> String {
        mask::body(&self.body)
    }
}
