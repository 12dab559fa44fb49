//! Does a request come from the server's own page? It keeps other web pages away from the relay,
//! also those that point their own name at this machine (DNS rebinding).
//!
//! `Host` must be one that this server goes by, and `Origin` must say the same. A server bound to
//! all addresses cannot know them, so it takes any address in `Host`, but no name other than
//! `localhost`: an address cannot be rebound.

use std::net::SocketAddr;

use crate::allowed_host::{literal, normalise, split_port};
use crate::error::{Code, Problem};

/// What a request says of where it comes from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Provenance<'a> {
    /// `Host`
    pub host: Option<&'a str>,
    /// `Origin`
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site` (Fetch Metadata)
    pub fetch_site: Option<&'a str>,
}

/// Whether the request may use the relay of the server that listens on `bound`. A request that
/// changes something must carry `Origin`, as every browser's does.
///
/// # Errors
/// `origin-not-allowed`, with what was found.
pub fn judge(from: Provenance<'_>, bound: SocketAddr, changes: bool) -> Result<(), Problem> {
    let host = from.host.unwrap_or_default();
    if !is_own_host(host, bound) {
        return refused(format!(
            "The relay answers only the page of its own server; the request was for the host \
             `{}`. Open http://{bound}/ instead.",
            host.escape_debug()
        ));
    }
    match from.origin {
        Some(origin) if same_origin(origin, host) => {}
        None if !changes => {}
        Some(origin) => {
            return refused(format!(
                "The relay answers only the page of its own server; the request came from `{}`.",
                origin.escape_debug()
            ));
        }
        None => {
            return refused(
                "The relay answers only the page of its own server; the request has no `Origin`."
                    .to_owned(),
            );
        }
    }
    match from.fetch_site {
        None | Some("same-origin" | "none") => Ok(()),
        Some(site) => refused(format!(
            "The relay answers only the page of its own server; the browser says `{}`.",
            site.escape_debug()
        )),
    }
}

fn refused(detail: String) -> Result<(), Problem> {
    Err(Problem::new(Code::OriginNotAllowed, detail))
}

fn same_origin(origin: &str, host: &str) -> bool {
    origin.strip_prefix("http://").is_some_and(|rest| rest.eq_ignore_ascii_case(host))
}

fn is_own_host(host: &str, bound: SocketAddr) -> bool {
    let Some((name, port)) = split_port(host) else {
        return false;
    };
    let Some(name) = normalise(name) else {
        return false;
    };
    if port.unwrap_or(80) != bound.port() {
        return false;
    }
    match literal(&name) {
        Some(address) => {
            bound.ip().is_unspecified() || address.is_loopback() || address == bound.ip()
        }
        None => name == "localhost",
    }
}

#[cfg(test)]
mod tests {
    use crate::own_origin::{Provenance, judge};

    #[test]
    fn hosts_and_origins_are_told_apart() {
        let own = "127.0.0.1:8080";
        for (bound, host, origin, expected) in [
            (own, "127.0.0.1:8080", "http://127.0.0.1:8080", true),
            (own, "localhost:8080", "http://localhost:8080", true),
            (own, "LOCALHOST:8080", "http://localhost:8080", true),
            (own, "[::1]:8080", "http://[::1]:8080", true),
            (own, "localhost:8080", "http://127.0.0.1:8080", false),
            (own, "localhost:8081", "http://localhost:8081", false),
            (own, "localhost", "http://localhost", false),
            (own, "127.0.0.1:8080", "https://127.0.0.1:8080", false),
            (own, "127.0.0.1:8080", "http://127.0.0.1:8081", false),
            (own, "127.0.0.1:8080", "http://127.0.0.1:8080/", false),
            (own, "127.0.0.1:8080", "null", false),
            (own, "127.0.0.1:8080", "http://evil.example", false),
            (own, "evil.example:8080", "http://evil.example:8080", false),
            (own, "127.0.0.1.evil.example:8080", "http://127.0.0.1.evil.example:8080", false),
            (own, "localhost.evil.example:8080", "http://localhost.evil.example:8080", false),
            (own, "10.0.0.5:8080", "http://10.0.0.5:8080", false),
            (own, "", "http://", false),
            ("10.0.0.5:8080", "10.0.0.5:8080", "http://10.0.0.5:8080", true),
            ("10.0.0.5:8080", "10.0.0.6:8080", "http://10.0.0.6:8080", false),
            ("0.0.0.0:8080", "10.0.0.5:8080", "http://10.0.0.5:8080", true),
            ("0.0.0.0:8080", "[2001:db8::1]:8080", "http://[2001:db8::1]:8080", true),
            ("0.0.0.0:8080", "workshop.example:8080", "http://workshop.example:8080", false),
            ("127.0.0.1:80", "127.0.0.1", "http://127.0.0.1", true),
        ] {
            let from = Provenance { host: Some(host), origin: Some(origin), fetch_site: None };
            let found = judge(from, bound.parse().unwrap(), true).is_ok();
            assert_eq!(found, expected, "{bound} {host} {origin}");
        }
    }

    #[test]
    fn a_change_needs_an_origin_and_another_site_is_refused_whatever_it_claims() {
        let bound = "127.0.0.1:8080".parse().unwrap();
        let from = Provenance { host: Some("127.0.0.1:8080"), ..Provenance::default() };
        assert!(judge(from, bound, false).is_ok());
        assert!(judge(from, bound, true).is_err());
        for (site, expected) in
            [("same-origin", true), ("none", true), ("same-site", false), ("cross-site", false)]
        {
            let from = Provenance { fetch_site: Some(site), ..from };
            assert_eq!(judge(from, bound, false).is_ok(), expected, "{site}");
        }
    }
}
