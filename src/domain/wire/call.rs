//! The one currency: a `Call` is what is built, checked, exported, sent, answered and logged.

use crate::wire::authorization::Authorization;
use crate::wire::header::{Header, HeaderValue};
use crate::wire::mask;
use crate::wire::method::Method;

/// An HTTP request as a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The method.
    pub method: Method,
    /// The absolute URL, query included.
    pub url: String,
    /// The headers in their order.
    pub headers: Vec<Header>,
    /// The body, where there is one.
    pub body: Option<String>,
}

impl Call {
    /// A call without headers or body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Self { method, url: url.into(), headers: Vec::new(), body: None }
    }

    /// With one more header.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push(Header::new(name, value));
        self
    }

    /// With these credentials.
    pub fn with_authorization(mut self, credentials: Authorization) -> Self {
        self.headers.push(Header::authorization(credentials));
        self
    }

    /// With this body.
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The first header of this name, without regard to letter case (RFC 9110 §5.1).
    pub fn header(&self, name: &str) -> Option<&Header> {
        self.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name))
    }

    /// The credentials, where there are any.
    pub fn authorization(&self) -> Option<&Authorization> {
        self.headers.iter().find_map(|header| match &header.value {
            HeaderValue::Authorization(credentials) => Some(credentials),
            HeaderValue::Plain(_) => None,
        })
    }

    /// The URL without its query and fragment.
    pub fn url_path(&self) -> &str {
        let end = self.url.find(['?', '#']).unwrap_or(self.url.len());
        self.url.get(..end).unwrap_or(&self.url)
    }

    /// The query without its `?`; empty where there is none.
    pub fn query(&self) -> &str {
        let without_fragment = self.url.split('#').next().unwrap_or_default();
        without_fragment.split_once('?').map_or("", |(_, query)| query)
    }

    /// The URL with the values of secret query parameters as `…`.
    pub fn shown_url(&self) -> String {
        match self.url.split_once('?') {
            Some((path, query)) => format!("{path}?{}", mask::form(query)),
            None => self.url.clone(),
        }
    }

    /// The body with secrets as `…`: form parameters and JSON members that hold credentials.
    pub fn shown_body(&self) -> Option<String> {
        self.body.as_deref().map(mask::body)
    }
}
