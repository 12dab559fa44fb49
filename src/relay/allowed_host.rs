//! A host that the person named with `--allow-host`: `HOST` or `HOST:PORT`.
//!
//! A host without a port means the scheme's own: 443 for https, 80 for http.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// One host that the relay may call although it is no host of Workspace ONE Access.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedHost {
    /// A name in lower case, or an address without brackets.
    pub host: String,
    /// The port, where one was named.
    pub port: Option<u16>,
}

impl AllowedHost {
    /// Reads `HOST[:PORT]`; an IPv6 address stands in brackets where a port follows.
    ///
    /// # Errors
    /// A sentence that names what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.contains("://") || text.contains('/') {
            return Err(format!("`{text}` is a URL; --allow-host takes HOST or HOST:PORT"));
        }
        if let Ok(address) = text.parse::<Ipv6Addr>() {
            return Ok(Self { host: address.to_string(), port: None });
        }
        let (host, port) = split_port(text)
            .ok_or_else(|| format!("`{text}` is no host; write HOST, HOST:PORT or [IPv6]:PORT"))?;
        let Some(host) = normalise(host) else {
            return Err(format!("`{host}` is no host name and no address"));
        };
        Ok(Self { host, port })
    }

    /// Whether this entry names `host` (as [`normalise`] writes it) at `port`, which is the
    /// scheme's own where `is_default_port`.
    pub fn covers(&self, host: &str, port: u16, is_default_port: bool) -> bool {
        self.host == host
            && match self.port {
                Some(named) => named == port,
                None => is_default_port,
            }
    }
}

/// `host:port` → its parts; brackets stay on an IPv6 address. `None` where the port is no number
/// from 1 to 65535.
pub fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let after_host = match authority.strip_prefix('[') {
        Some(rest) => rest.find(']')? + 2,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let (host, rest) = authority.split_at_checked(after_host)?;
    if rest.is_empty() {
        return Some((host, None));
    }
    let digits = rest.strip_prefix(':')?;
    let all_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let port = digits.parse::<u16>().ok().filter(|port| all_digits && *port > 0)?;
    Some((host, Some(port)))
}

/// A host as it is compared: a name in lower case, an address without brackets; `None` for what
/// is neither. `0x7f.1`, `127.1` and `2130706433` are refused: resolvers read them as addresses.
pub fn normalise(host: &str) -> Option<String> {
    if let Some(inner) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return inner.parse::<Ipv6Addr>().ok().map(|address| address.to_string());
    }
    if let Ok(address) = host.parse::<Ipv4Addr>() {
        return Some(address.to_string());
    }
    let last = host.rsplit('.').next()?;
    let looks_numeric = last.starts_with(|it: char| it.is_ascii_digit());
    let sound = host.len() <= 253 && host.split('.').all(is_label) && !looks_numeric;
    sound.then(|| host.to_ascii_lowercase())
}

/// The address, where a normalised host is one.
pub fn literal(host: &str) -> Option<IpAddr> {
    host.parse().ok()
}

fn is_label(label: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    (1..=63).contains(&label.len())
        && label.bytes().all(letters)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use crate::allowed_host::AllowedHost;

    #[test]
    fn hosts_names_and_addresses_are_read_and_lookalikes_refused() {
        for (text, expected) in [
            ("Access.Example.org", Some(("access.example.org", None))),
            ("localhost:8081", Some(("localhost", Some(8081)))),
            ("127.0.0.1:65535", Some(("127.0.0.1", Some(65535)))),
            ("::1", Some(("::1", None))),
            ("[::1]", Some(("::1", None))),
            ("[::1]:8081", Some(("::1", Some(8081)))),
            ("[0:0:0:0:0:0:0:1]:1", Some(("::1", Some(1)))),
            ("localhost:0", None),
            ("localhost:65536", None),
            ("localhost:+80", None),
            ("localhost:", None),
            ("http://localhost", None),
            ("localhost/SAAS", None),
            ("", None),
            ("a..b", None),
            ("a b", None),
            ("-a.example", None),
            ("user@example.org", None),
            ("127.1", None),
            ("0x7f.0.0.0x1", None),
            ("2130706433", None),
            ("[::1", None),
            ("[::1]x", None),
        ] {
            let read = AllowedHost::parse(text).ok();
            let read = read.as_ref().map(|it| (it.host.as_str(), it.port));
            assert_eq!(read, expected, "{text}");
        }
    }

    #[test]
    fn a_host_without_a_port_means_the_port_of_the_scheme() {
        let bare = AllowedHost::parse("a.example").unwrap();
        assert!(bare.covers("a.example", 443, true));
        assert!(!bare.covers("a.example", 8443, false));
        assert!(!bare.covers("b.a.example", 443, true));
        let exact = AllowedHost::parse("a.example:8443").unwrap();
        assert!(exact.covers("a.example", 8443, false));
        assert!(!exact.covers("a.example", 443, true));
    }
}
