//! The ways in which a request gets no answer, whoever reports it.

/// What went wrong on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No name server knows the name.
    NameNotFound,
    /// Nothing listens at that port, or a firewall says no.
    Refused,
    /// No way leads to the address.
    NoRoute,
    /// The connection was made and broke.
    Broke,
    /// Nothing came in time.
    TimedOut,
    /// The certificate is of an issuer that is not trusted here.
    UnknownIssuer,
    /// The certificate is of another name.
    OtherName,
    /// The certificate is over, or not yet valid.
    CertificateDate,
    /// The two sides found no common TLS.
    NoTls,
    /// The device has no network.
    Offline,
    /// The proxy on the way is not found, or refuses.
    Proxy,
    /// One address led to the next without end.
    TooManyRedirects,
    /// The host answered, but the browser may not show a page the answer.
    NoCors,
    /// The host's answer to the browser's question beforehand was not a success.
    Preflight,
    /// The host names another origin, or forbids a header or method.
    OtherOrigin,
    /// A page over https may not call http.
    MixedContent,
    /// The page's own policy names the hosts that it may call.
    ContentPolicy,
    /// An extension of the browser, or an administrator, stopped it.
    BlockedByClient,
    /// It was given up before an answer came.
    Aborted,
    /// A page from elsewhere called an address of the local network.
    LocalNetwork,
    /// The address is not one.
    BadAddress,
    /// What came is not HTTP, or breaks its rules.
    NotHttp,
    /// The browser says nothing but that it failed.
    Unsaid,
}
