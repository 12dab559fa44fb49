//! Why no reply came: what a browser can know of a failed fetch, and what the relay refused.

/// A send that brought no reply of the tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The host answers, but not to this page: no `Access-Control-Allow-Origin` (facts §7).
    NoCors,
    /// A page over https may not call http.
    MixedContent,
    /// Name, connection or certificate: the browser does not say which.
    Unreachable,
    /// The browser has no network at all.
    Offline,
    /// A page from elsewhere called a private or loopback address and was not allowed to.
    LocalNetworkAccess,
    /// Nothing came within this many seconds.
    TimedOut(u32),
    /// The relay answered for itself (RFC 9457), not for the tenant.
    Relay {
        /// Its stable code.
        code: String,
        /// What happened.
        detail: String,
    },
    /// There is no relay where this page came from.
    NoRelay,
}
