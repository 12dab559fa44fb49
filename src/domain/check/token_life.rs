//! How long a token has to live to be of use to Okta, which cannot renew one (procedure step 1).

use crate::access::jwt::Claims;

/// Seconds that must be left: 30 days, time enough for somebody to notice.
pub const LONG_ENOUGH: i64 = 30 * 86_400;

/// Seconds below which a token was never meant for Okta: a week.
const SHORT: i64 = 7 * 86_400;

/// From its issue to its end, in seconds.
pub fn lifetime(claims: &Claims) -> Option<i64> {
    Some(claims.exp?.seconds_since(claims.iat?))
}

/// Whether it was made for hours or days.
pub fn is_short_lived(claims: &Claims) -> bool {
    lifetime(claims).is_some_and(|seconds| seconds < SHORT)
}
