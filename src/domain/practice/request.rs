//! A call as the practice tenant reads it: where `/SAAS` begins, what is asked for below it, and
//! the parameters of its query.

use crate::timestamp::Moment;
use crate::wire::call::Call;
use crate::wire::header::{CONTENT_TYPE, HeaderValue};
use crate::wire::media_type;
use crate::wire::method::Method;
use crate::wire::percent;

/// The header that turns a POST into another method [CLIENT: PRIAM, wks] (API11 §3).
const METHOD_OVERRIDE: &str = "X-HTTP-Method-Override";

/// A call that is addressed to the tenant.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The call as it came.
    pub call: &'a Call,
    /// When it came.
    pub now: Moment,
    /// Its method, after an override.
    pub method: Method,
    /// The URL up to and with `/SAAS` or `/SAAS/t/NAME`, where its links begin.
    pub root: String,
    /// The segments of the path below the root, decoded; a trailing slash adds none.
    pub path: Vec<String>,
    /// The parameters of the query, decoded.
    pub query: Vec<(String, String)>,
    /// What stands in the place of `{id}` in the route; empty before routing.
    pub id: String,
}

impl<'a> Request<'a> {
    /// Reads a call; `None` where its path has no segment `SAAS`. `base` stands before `/SAAS`
    /// where the URL is a mere path.
    pub fn read(call: &'a Call, base: &str, now: Moment) -> Option<Self> {
        let url = call.url.split('#').next().unwrap_or_default();
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let (prefix, below) = path.split_once("/SAAS/")?;
        let prefix = if prefix.is_empty() || prefix.starts_with('/') { base } else { prefix };
        let mut segments: Vec<&str> = below.split('/').collect();
        while segments.last().is_some_and(|segment| segment.is_empty()) {
            segments.pop();
        }
        let (root, segments) = match segments.as_slice() {
            ["t", name, rest @ ..] => (format!("{prefix}/SAAS/t/{name}"), rest),
            all => (format!("{prefix}/SAAS"), all),
        };
        Some(Self {
            call,
            now,
            method: method(call),
            root,
            path: segments.iter().map(|segment| percent::decode(segment)).collect(),
            query: percent::pairs(query),
            id: String::new(),
        })
    }

    /// The value of a parameter of the query.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The media type of the body without parameters, in lower case; empty where there is none.
    pub fn content_type(&self) -> String {
        match self.call.header(CONTENT_TYPE).map(|header| &header.value) {
            Some(HeaderValue::Plain(value)) => media_type::essence(value),
            _ => String::new(),
        }
    }

    /// The body; empty where there is none.
    pub fn body(&self) -> &str {
        self.call.body.as_deref().unwrap_or_default()
    }

    /// What stands for the tenant's name in a token: NAME of `/SAAS/t/NAME`, else the first label
    /// of the host, or the whole of an address.
    pub fn tenant_name(&self) -> String {
        if let Some((_, name)) = self.root.rsplit_once("/SAAS/t/") {
            return name.to_uppercase();
        }
        let authority = self.root.split_once("://").map_or("", |(_, rest)| rest);
        let host = authority.split(['/', ':']).next().unwrap_or_default();
        match host.split('.').next().unwrap_or_default() {
            number if number.parse::<u8>().is_ok() => host.to_owned(),
            label => label.to_uppercase(),
        }
    }
}

fn method(call: &Call) -> Method {
    let other = match call.header(METHOD_OVERRIDE).map(|header| &header.value) {
        Some(HeaderValue::Plain(value)) if call.method == Method::Post => {
            Method::parse(value.trim())
        }
        _ => None,
    };
    other.unwrap_or(call.method)
}

#[cfg(test)]
mod tests {
    use crate::practice::request::Request;
    use crate::timestamp::Moment;
    use crate::wire::call::Call;
    use crate::wire::method::Method;

    fn root_and_path(url: &str) -> Option<(String, String)> {
        let call = Call::new(Method::Get, url);
        let request = Request::read(&call, "https://base.example", Moment(0))?;
        Some((request.root, request.path.join("|")))
    }

    #[test]
    fn the_root_is_where_the_call_says() {
        for (url, root, path) in [
            (
                "https://a.example/SAAS/auth/oauthtoken?x=/SAAS/",
                "https://a.example/SAAS",
                "auth|oauthtoken",
            ),
            (
                "http://127.0.0.1:8080/practice/r/SAAS/b%20c/",
                "http://127.0.0.1:8080/practice/r/SAAS",
                "b c",
            ),
            ("https://a.example/SAAS/t/acme/auth", "https://a.example/SAAS/t/acme", "auth"),
            ("/SAAS/auth", "https://base.example/SAAS", "auth"),
            ("https://a.example/SAAS/", "https://a.example/SAAS", ""),
        ] {
            assert_eq!(root_and_path(url), Some((root.to_owned(), path.to_owned())), "{url}");
        }
        assert_eq!(root_and_path("https://a.example/saas/auth"), None);
        assert_eq!(root_and_path(""), None);
    }
}
