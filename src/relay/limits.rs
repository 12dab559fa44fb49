//! How much and how long: every bound of the server in one place.

use std::time::Duration;

/// The bounds. Tests set smaller ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a request's body, to the relay or to the practice tenant.
    pub request_bytes: usize,
    /// Bytes of a tenant's reply body.
    pub reply_bytes: usize,
    /// Bytes of a tenant's status line and headers.
    pub reply_head_bytes: usize,
    /// Headers of a relayed call.
    pub headers: usize,
    /// Bytes of one header value of a relayed call; a token of Access has one to four thousand.
    pub header_bytes: usize,
    /// Bytes of a relayed call's URL.
    pub url_bytes: usize,
    /// For the name, the connection and TLS together.
    pub connect: Duration,
    /// From the first byte of the call to the last of the reply.
    pub total: Duration,
    /// Practice tenants at one time.
    pub rooms: usize,
    /// When all rooms are taken, one that was idle for this long makes way for a new one.
    pub idle_room: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            request_bytes: 1 << 20,
            reply_bytes: 8 << 20,
            reply_head_bytes: 64 << 10,
            headers: 8,
            header_bytes: 16 << 10,
            url_bytes: 8 << 10,
            connect: Duration::from_secs(10),
            total: Duration::from_secs(30),
            rooms: 1000,
            idle_room: Duration::from_secs(3600),
        }
    }
}
