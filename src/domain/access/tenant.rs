//! A tenant's address: read from what a person types or pastes, and the URLs that follow from it.
//! It does not judge whether the host is one of Access: that is `host`, and a rule's question.

use std::net::Ipv6Addr;

use crate::access::host;
use crate::wire::percent;

/// What a person types for the practice tenant inside the page; nothing is ever dialled there.
pub const PRACTICE_BASE: &str = "https://practice.example";

/// The address of a tenant, cleaned. It never holds user info, a query or a fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tenant {
    /// `https://host[:port]`, host in lower case, without a default port.
    origin: String,
    /// The room of a practice tenant: `/practice/ROOM`, or nothing.
    room: Option<String>,
    /// The tenant of a shared host: `/SAAS/t/NAME`, or nothing.
    path_tenant: Option<String>,
}

/// What was read from a typed address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The tenant, where the text is an address at all.
    pub tenant: Option<Tenant>,
    /// The address as it should stand, where the text differs from it.
    pub cleaned: Option<String>,
}

/// Reads a typed address and says how it should have been written.
pub fn read(text: &str) -> Reading {
    let tenant = Tenant::parse(text);
    let cleaned = tenant.as_ref().map(Tenant::base).filter(|base| base != text);
    Reading { tenant, cleaned }
}

impl Tenant {
    /// Reads an address leniently: surrounding spaces, quotes and words, letter case, a missing
    /// scheme, default ports, and every path of the product are taken off; `/practice/ROOM` and
    /// `/SAAS/t/NAME` stay. `None` where there is no usable host, or where the address carries
    /// user info: `https://acme.vmwareidentity.com@other.example` must not pick a host silently.
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = split_scheme(address(text)?)?;
        let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at_checked(end)?;
        let (host, port) = split_port(authority)?;
        let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
        if !is_host(&host) || (scheme.is_none() && port.is_none() && !is_complete(&host)) {
            return None;
        }
        let scheme = scheme.unwrap_or(if is_loopback(&host) { "http" } else { "https" });
        let port = port.filter(|port| *port != if scheme == "https" { 443 } else { 80 });
        let origin = match port {
            Some(port) => format!("{scheme}://{host}:{port}"),
            None => format!("{scheme}://{host}"),
        };
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut steps = path.split(['/', '\\']).filter(|step| !step.is_empty()).peekable();
        let mut room = None;
        if steps.next_if_eq(&"practice").is_some() {
            room = match steps.next() {
                Some(name) => Some(segment(name).filter(|name| is_room(name))?),
                None => None,
            };
        }
        let is_shared = steps.next_if(|step| step.eq_ignore_ascii_case("SAAS")).is_some()
            && steps.next_if_eq(&"t").is_some();
        let path_tenant = match steps.next().filter(|_| is_shared) {
            Some(name) => Some(segment(name)?),
            None => None,
        };
        Some(Self { origin, room, path_tenant })
    }

    /// The practice tenant inside the page.
    pub fn practice() -> Self {
        Self { origin: PRACTICE_BASE.to_owned(), room: None, path_tenant: None }
    }

    /// The address as a person types it, without `/SAAS`: `https://acme.vmwareidentity.com`,
    /// `http://127.0.0.1:8080/practice/ROOM`; a shared host keeps its `/SAAS/t/NAME`.
    pub fn base(&self) -> String {
        match &self.path_tenant {
            Some(_) => self.root(),
            None => self.without_saas(),
        }
    }

    /// `host`, or `host:port` where the port is not the scheme's own.
    pub fn host(&self) -> &str {
        self.origin.split_once("://").map_or("", |(_, host)| host)
    }

    /// `https` or `http`.
    pub fn scheme(&self) -> &str {
        self.origin.split_once("://").map_or("", |(scheme, _)| scheme)
    }

    /// The tenant's name, where the address tells it: the first label of an Access host, the NAME
    /// of `/SAAS/t/NAME`, the ROOM of a practice tenant (`practice` without a room).
    pub fn name(&self) -> Option<&str> {
        let practice = self.is_practice().then_some("practice");
        let given = self.path_tenant.as_deref().or(self.room.as_deref());
        given.or(practice).or_else(|| host::tenant_label(self.host()))
    }

    /// Whether this is a practice tenant: the page's own, one with a room, or plain http on this
    /// machine (the root of the native binary).
    pub fn is_practice(&self) -> bool {
        let bare_host = split_port(self.host()).map_or("", |(host, _)| host);
        self.origin == PRACTICE_BASE
            || self.room.is_some()
            || (self.scheme() == "http" && is_loopback(bare_host))
    }

    /// Where tokens come from (facts §1).
    pub fn token_url(&self) -> String {
        format!("{}/auth/oauthtoken", self.root())
    }

    /// The directories (facts §2).
    pub fn directories_url(&self) -> String {
        format!("{}/jersey/manager/api/connectormanagement/directoryconfigs", self.root())
    }

    /// One directory.
    pub fn directory_url(&self, id: &str) -> String {
        format!("{}/{}", self.directories_url(), percent::encode(id))
    }

    /// The domains of one directory.
    pub fn directory_domains_url(&self, id: &str) -> String {
        format!("{}/domains", self.directory_url(id))
    }

    /// The SCIM 1.1 base URL, as Okta's custom app wants it (procedure step 4.3).
    pub fn scim_url(&self) -> String {
        format!("{}/jersey/manager/api/scim", self.root())
    }

    /// The users (facts §3.1).
    pub fn users_url(&self) -> String {
        format!("{}/Users", self.scim_url())
    }

    /// One user.
    pub fn user_url(&self, id: &str) -> String {
        format!("{}/{}", self.users_url(), percent::encode(id))
    }

    /// The users of exactly this userName: `filter=userName eq "…"`, encoded as Okta encodes it.
    pub fn find_user_url(&self, user_name: &str) -> String {
        let quoted = user_name.replace('\\', "\\\\").replace('"', "\\\"");
        let filter = format!("userName eq \"{quoted}\"");
        format!("{}?filter={}", self.users_url(), percent::encode(&filter))
    }

    fn without_saas(&self) -> String {
        match &self.room {
            Some(room) => format!("{}/practice/{room}", self.origin),
            None => self.origin.clone(),
        }
    }

    /// The SAAS root, under which every API lies. The path form of shared hosts is documented for
    /// `…/jersey/…` only (facts §0); that the token lies under it too is inferred.
    fn root(&self) -> String {
        match &self.path_tenant {
            Some(name) => format!("{}/SAAS/t/{name}", self.without_saas()),
            None => format!("{}/SAAS", self.without_saas()),
        }
    }
}

/// The word of the text that is the address: the first that names http or https, else the first.
fn address(text: &str) -> Option<&str> {
    let words = || {
        text.split_whitespace()
            .map(|word| word.trim_matches(['"', '\'', '<', '>', '(', ')', '`', ',', ';']))
            .filter(|word| !word.is_empty())
    };
    words().find(|word| has_http_scheme(word)).or_else(|| words().next())
}

fn has_http_scheme(word: &str) -> bool {
    matches!(split_scheme(word), Some((Some(_), _)))
}

/// The scheme in lower case (`None` where none is written) and what follows it; `None` for any
/// scheme but http and https.
fn split_scheme(word: &str) -> Option<(Option<&'static str>, &str)> {
    match word.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => Some((Some("https"), rest)),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => Some((Some("http"), rest)),
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => None,
        _ => Some((None, word.trim_start_matches('/'))),
    }
}

/// Host and port of an authority; `None` where there is user info or no port behind the colon
/// that is one. An empty port is none (RFC 3986 §6.2.3).
fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    if authority.contains('@') {
        return None;
    }
    let after_bracket = authority.rfind(']').map_or(0, |at| at + 1);
    let (host, port) = match authority.get(after_bracket..)?.find(':') {
        Some(at) => authority.split_at_checked(after_bracket + at)?,
        None => (authority, ""),
    };
    match port.strip_prefix(':').filter(|digits| !digits.is_empty()) {
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            let port = digits.parse().ok().filter(|port| *port != 0)?;
            Some((host, Some(port)))
        }
        Some(_) => None,
        None => Some((host, None)),
    }
}

/// A host name of LDH labels (underscores are tolerated: intranets have them), an IPv4 address,
/// or an IPv6 address in brackets.
fn is_host(host: &str) -> bool {
    if let Some(inner) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return inner.parse::<Ipv6Addr>().is_ok();
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    host.len() <= 253 && host.split('.').all(is_label)
}

/// Whether a host without scheme and port can be meant as one: `acme` alone is a word.
fn is_complete(host: &str) -> bool {
    host.contains(['.', '[']) || host == "localhost"
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host == "[::1]" || (host.starts_with("127.") && is_ipv4(host))
}

fn is_ipv4(host: &str) -> bool {
    host.split('.').count() == 4 && host.split('.').all(|part| part.parse::<u8>().is_ok())
}

/// A path segment that is a name: nothing that would have to be escaped.
fn segment(text: &str) -> Option<String> {
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte);
    (text.bytes().all(is_name) && !text.trim_matches('.').is_empty()).then(|| text.to_owned())
}

/// Whether the native binary opens a practice tenant of this name.
fn is_room(name: &str) -> bool {
    name.len() <= 64 && !name.contains('.')
}
