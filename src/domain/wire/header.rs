//! Request headers: a name and a value that knows whether it is secret.

use crate::wire::authorization::Authorization;

/// `Accept`
pub const ACCEPT: &str = "Accept";
/// `Authorization`
pub const AUTHORIZATION: &str = "Authorization";
/// `Content-Type`
pub const CONTENT_TYPE: &str = "Content-Type";

/// One request header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The name, as it is written.
    pub name: String,
    /// The value.
    pub value: HeaderValue,
}

/// A header's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeaderValue {
    /// A value that anyone may see.
    Plain(String),
    /// Credentials.
    Authorization(Authorization),
}

impl Header {
    /// A header; the value of `Authorization` is read as credentials.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        let (name, value) = (name.into(), value.into());
        let value = if name.eq_ignore_ascii_case(AUTHORIZATION) {
            HeaderValue::Authorization(Authorization::parse(&value))
        } else {
            HeaderValue::Plain(value)
        };
        Self { name, value }
    }

    /// The `Authorization` header of these credentials.
    pub fn authorization(credentials: Authorization) -> Self {
        let value = HeaderValue::Authorization(credentials);
        Self { name: AUTHORIZATION.to_owned(), value }
    }

    /// The value for the wire, secret and all.
    pub fn expose(&self) -> String {
        match &self.value {
            HeaderValue::Plain(text) => text.clone(),
            HeaderValue::Authorization(credentials) => credentials.expose(),
        }
    }

    /// The value with secrets as `…`.
    pub fn shown(&self) -> String {
        match &self.value {
            HeaderValue::Plain(text) => text.clone(),
            HeaderValue::Authorization(credentials) => credentials.shown(),
        }
    }
}
