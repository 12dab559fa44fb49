//! The `Authorization` header as a value that knows which part of it is secret.

use crate::secret::{MASK, Secret};
use crate::wire::base64;

/// Credentials of a request. An empty secret means: not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authorization {
    /// `Bearer <token>` (RFC 6750)
    Bearer(Secret),
    /// `HZN <token>`: Access takes its tokens under this name as well (facts §0).
    Hzn(Secret),
    /// `Basic <base64>` (RFC 7617)
    Basic {
        /// The OAuth client id.
        user: String,
        /// The client secret.
        password: Secret,
    },
    /// Anything else that came in.
    Other(Secret),
}

impl Authorization {
    /// Reads a header value; schemes have no letter case (RFC 9110 §11.1).
    pub fn parse(text: &str) -> Self {
        let (scheme, rest) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
        let rest = rest.trim();
        if scheme.eq_ignore_ascii_case("bearer") {
            return Self::Bearer(Secret::new(rest));
        }
        if scheme.eq_ignore_ascii_case("hzn") {
            return Self::Hzn(Secret::new(rest));
        }
        let decoded = scheme
            .eq_ignore_ascii_case("basic")
            .then(|| base64::decode(rest))
            .flatten()
            .and_then(|bytes| String::from_utf8(bytes).ok());
        match decoded.as_deref().and_then(|pair| pair.split_once(':')) {
            Some((user, password)) => {
                Self::Basic { user: user.to_owned(), password: Secret::new(password) }
            }
            None => Self::Other(Secret::new(text)),
        }
    }

    /// The header value for the wire, secret and all.
    pub fn expose(&self) -> String {
        match self {
            Self::Bearer(token) => format!("Bearer {}", token.expose()),
            Self::Hzn(token) => format!("HZN {}", token.expose()),
            Self::Basic { user, password } => {
                format!("Basic {}", base64::encode(format!("{user}:{}", password.expose())))
            }
            Self::Other(text) => text.expose().to_owned(),
        }
    }

    /// The header value with its secret part as `…`.
    pub fn shown(&self) -> String {
        match self {
            Self::Bearer(_) => format!("Bearer {MASK}"),
            Self::Hzn(_) => format!("HZN {MASK}"),
            Self::Basic { user, .. } => format!("Basic {user}:{MASK}"),
            Self::Other(_) => MASK.to_owned(),
        }
    }

    /// The secret part.
    pub fn secret(&self) -> &Secret {
        match self {
            Self::Bearer(secret) | Self::Hzn(secret) | Self::Other(secret) => secret,
            Self::Basic { password, .. } => password,
        }
    }
}
