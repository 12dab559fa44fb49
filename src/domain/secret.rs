//! A text that must not be shown: a client secret, a token, a password.
//!
//! It has no `Serialize` and prints as `…`, so that neither a log line, a panic message nor a
//! stored draft can hold one. Whoever needs the text says so with [`Secret::expose`].

use std::fmt;

/// What is shown in the place of a secret.
pub const MASK: &str = "…";

/// A secret text, held in memory only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps `text`.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself: for the wire, and for the person who asks to see it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(MASK)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(MASK)
    }
}
