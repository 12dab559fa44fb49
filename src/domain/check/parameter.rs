//! One parameter of a token request: its name and value, and the bytes that wrote them.

use crate::json::position::Span;
use crate::scim::nearest::nearest;

/// The parameters of a client's own request (RFC 6749 §4.4.2, §2.3.1).
pub const NAMES: [&str; 4] = ["grant_type", "client_id", "client_secret", "scope"];

/// Those of other grants, which no slip turns into one of ours.
const OTHERS: [&str; 7] = [
    "username",
    "password",
    "code",
    "redirect_uri",
    "refresh_token",
    "assertion",
    "client_assertion",
];

/// One parameter.
#[derive(Clone, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, decoded, without white space around it.
    pub name: String,
    /// Its value, decoded, as it came.
    pub value: String,
    /// The bytes of the name.
    pub name_span: Span,
    /// The bytes of the value.
    pub value_span: Span,
}

impl Parameter {
    /// The value without the white space and the quotes around it.
    pub fn bare(&self) -> &str {
        self.value
            .trim_matches(|it: char| it.is_whitespace() || matches!(it, '"' | '\'' | '“' | '”'))
    }

    /// From the name's first byte to the value's last.
    pub fn span(&self) -> Span {
        self.name_span.to(self.value_span)
    }

    /// The name that was meant, where it is misspelt.
    pub fn meant(&self) -> Option<&'static str> {
        if NAMES.contains(&self.name.as_str()) || OTHERS.contains(&self.name.as_str()) {
            return None;
        }
        let squashed: String = self.name.chars().filter(|it| it.is_alphanumeric()).collect();
        let is_same = |name: &&str| name.replace('_', "").eq_ignore_ascii_case(&squashed);
        let slips = if self.name.len() < 5 { 0 } else { 2 };
        NAMES.into_iter().find(is_same).or_else(|| nearest(&self.name, NAMES, slips))
    }
}
