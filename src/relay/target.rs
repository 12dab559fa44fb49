//! A call's URL, read strictly: what a lenient reader would repair is refused here, so that the
//! text that was judged is the text that is sent.
//!
//! No white space, no backslash, no user information, no fragment, lower-case scheme; a path of
//! unreserved characters only (RFC 3986 §2.3), which leaves no encoded slash or dot, without empty
//! or dot segments.

use crate::allowed_host::{normalise, split_port};

/// Where a call goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// https rather than http.
    pub https: bool,
    /// A name in lower case, or an address without brackets.
    pub host: String,
    /// The port, the scheme's own where none was written.
    pub port: u16,
    /// The path, which begins with `/`.
    pub path: String,
    /// The query without its `?`, where there is one.
    pub query: Option<String>,
}

/// What is wrong with a URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Scheme, authority, fragment or a character.
    Url(&'static str),
    /// The path.
    Path(&'static str),
}

impl Target {
    /// Reads an absolute URL.
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(url: &str) -> Result<Self, Fault> {
        if !url.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
            return Err(Fault::Url(
                "it holds white space, a backslash or a character beyond ASCII",
            ));
        }
        let (https, rest) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return Err(Fault::Url("it begins with neither https:// nor http://")),
        };
        if rest.contains('#') {
            return Err(Fault::Url("it has a fragment"));
        }
        let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        if authority.contains('@') {
            return Err(Fault::Url("it has user information before the host"));
        }
        let not_a_host = Fault::Url("its host or port is not one");
        let (host, port) = split_port(authority).ok_or(not_a_host)?;
        let host = normalise(host).ok_or(not_a_host)?;
        let (path, query) = match rest.split_once('?') {
            Some((path, query)) => (path, Some(query.to_owned())),
            None => (rest, None),
        };
        check_path(path)?;
        let port = port.unwrap_or(if https { 443 } else { 80 });
        Ok(Self { https, host, port, path: path.to_owned(), query })
    }

    /// Whether the port is the scheme's own.
    pub fn is_default_port(&self) -> bool {
        self.port == if self.https { 443 } else { 80 }
    }

    /// The host as a URL writes it: an IPv6 address in brackets.
    pub fn bracketed_host(&self) -> String {
        if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() }
    }

    /// The value of the `Host` header (RFC 9110 §7.2).
    pub fn host_header(&self) -> String {
        let host = self.bracketed_host();
        if self.is_default_port() { host } else { format!("{host}:{}", self.port) }
    }

    /// Path and query: what stands in the request line.
    pub fn request_target(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}

fn check_path(path: &str) -> Result<(), Fault> {
    let Some(segments) = path.strip_prefix('/') else {
        return Err(Fault::Path("it is empty"));
    };
    for segment in segments.split('/') {
        let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        if segment.is_empty() {
            return Err(Fault::Path("it has an empty segment"));
        }
        if segment == "." || segment == ".." {
            return Err(Fault::Path("it has a dot segment"));
        }
        if !segment.bytes().all(unreserved) {
            return Err(Fault::Path("it has a character other than A-Z a-z 0-9 - . _ ~"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::target::{Fault, Target};

    #[test]
    fn a_url_comes_apart_and_together_again() {
        let target = Target::parse("https://Acme.VmwareIdentity.com:8443/SAAS/a?b=/c?d").unwrap();
        assert_eq!(target.host, "acme.vmwareidentity.com");
        assert_eq!(target.host_header(), "acme.vmwareidentity.com:8443");
        assert_eq!(target.request_target(), "/SAAS/a?b=/c?d");
        let target = Target::parse("http://[::1]/a").unwrap();
        assert_eq!((target.https, target.port), (false, 80));
        assert_eq!(target.host_header(), "[::1]");
    }

    #[test]
    fn what_a_lenient_reader_would_repair_is_refused() {
        for url in [
            "",
            "/relay",
            "//acme.vmwareidentity.com/SAAS",
            "HTTPS://acme.vmwareidentity.com/SAAS",
            "ftp://acme.vmwareidentity.com/SAAS",
            "file:///etc/passwd",
            "https:acme.vmwareidentity.com/SAAS",
            "https:///SAAS",
            "https://acme.vmwareidentity.com\\@evil.example/SAAS",
            "https://evil.example\\.acme.vmwareidentity.com/SAAS",
            "https://user:pw@acme.vmwareidentity.com/SAAS",
            "https://acme.vmwareidentity.com@evil.example/SAAS",
            "https://acme.vmwareidentity.com#@evil.example/SAAS",
            "https://acme.vmwareidentity.com /SAAS",
            "https://acme.vmwareidentity.com\t/SAAS",
            "https://acme.vmwareidentity.com\r\nX: y/SAAS",
            "https://acme.vmwareidentity.com:/SAAS",
            "https://acme.vmwareidentity.com:99999/SAAS",
            "https://acme.vmwareidentity.com./SAAS",
            "https://acme%2evmwareidentity.com/SAAS",
            "https://åcme.vmwareidentity.com/SAAS",
            "https://2130706433/SAAS",
            "https://0177.0.0.1/SAAS",
            "https://[::1/SAAS",
            "https://[fe80::1%25eth0]/SAAS",
        ] {
            assert!(matches!(Target::parse(url), Err(Fault::Url(_))), "{url}");
        }
        for path in [
            "",
            "/",
            "//SAAS",
            "/SAAS//a",
            "/SAAS/",
            "/SAAS/../acs",
            "/SAAS/./a",
            "/SAAS/%2e%2e/acs",
            "/SAAS%2Fa",
            "/SAAS/a;b=c",
        ] {
            let url = format!("https://acme.vmwareidentity.com{path}");
            assert!(matches!(Target::parse(&url), Err(Fault::Path(_))), "{url}");
        }
    }

    #[test]
    fn whatever_is_taken_is_read_alike_by_another_reader() {
        let parts = [
            "https://",
            "http://",
            "acme",
            ".vmwareidentity.com",
            "evil.example",
            "[::1]",
            ":443",
            ":8080",
            "/",
            "/SAAS",
            "/a",
            "..",
            "%2f",
            "@",
            "\\",
            "#",
            "?",
            "b=c",
            "127.0.0.1",
        ];
        let (mut state, mut taken) = (1_u64, 0);
        for _ in 0..200_000 {
            let mut url = String::new();
            for _ in 0..6 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                url.push_str(parts[usize::try_from(state >> 33).unwrap() % parts.len()]);
            }
            let Ok(target) = Target::parse(&url) else { continue };
            let other: axum::http::Uri = url.parse().unwrap();
            let host = other.host().unwrap().trim_matches(['[', ']']);
            assert_eq!(host, target.host, "{url}");
            assert_eq!(other.port_u16().unwrap_or(target.port), target.port, "{url}");
            assert_eq!(other.path(), target.path, "{url}");
            assert_eq!(other.query(), target.query.as_deref(), "{url}");
            taken += 1;
        }
        assert!(taken > 100, "{taken}");
    }
}
