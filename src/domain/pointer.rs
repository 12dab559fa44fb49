//! RFC 6901 JSON Pointers: where in a document something is.

use std::fmt;

/// A JSON Pointer as its unescaped reference tokens; the empty one is the whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Vec<String>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// A pointer of these reference tokens, unescaped.
    pub fn of<T: Into<String>>(tokens: impl IntoIterator<Item = T>) -> Self {
        Self(tokens.into_iter().map(Into::into).collect())
    }

    /// Reads `/name/givenName`; `None` where a non-empty text does not begin with `/`
    /// (RFC 6901 §3).
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() {
            return Some(Self::root());
        }
        let tokens = text.strip_prefix('/')?.split('/');
        Some(Self::of(tokens.map(|token| token.replace("~1", "/").replace("~0", "~"))))
    }

    /// The member or element `token` under this place.
    pub fn child(&self, token: impl Into<String>) -> Self {
        let mut tokens = self.0.clone();
        tokens.push(token.into());
        Self(tokens)
    }

    /// The reference tokens, unescaped.
    pub fn tokens(&self) -> &[String] {
        &self.0
    }

    /// The place that holds this one, and this one's own token; `None` for the whole document.
    pub fn split_last(&self) -> Option<(Self, &str)> {
        let (last, rest) = self.0.split_last()?;
        Some((Self(rest.to_vec()), last))
    }

    /// Whether this place is `other` or lies under it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|token| write!(out, "/{}", token.replace('~', "~0").replace('/', "~1")))
    }
}

#[cfg(test)]
mod tests {
    use crate::pointer::Pointer;

    #[test]
    fn the_examples_of_rfc_6901_round_trip() {
        for text in ["", "/foo", "/foo/0", "/", "/a~1b", "/c%d", "/m~0n"] {
            assert_eq!(Pointer::parse(text).map(|it| it.to_string()).as_deref(), Some(text));
        }
        assert_eq!(Pointer::parse("foo"), None);
    }
}
