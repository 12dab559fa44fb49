//! May this call go, and where to? One pure function over the call and the settings; it looks up
//! no name and opens no connection.

use domain::access::host::is_access_host;
use domain::wire::call::Call;
use domain::wire::method::Method;

use crate::address::Trust;
use crate::allowed_host::{AllowedHost, literal};
use crate::error::{Code, Problem};
use crate::limits::Limits;
use crate::route::{Route, route};
use crate::target::{Fault, Target};

/// The request headers that the relay carries. Any other is refused rather than dropped: what the
/// page shows is what is sent.
pub const CARRIED: [&str; 3] = ["Accept", "Authorization", "Content-Type"];

/// The guard's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may go there, at the addresses that this trust allows.
    Allowed(Target, Trust),
    /// It may not.
    Refused(Problem),
}

/// Judges one call.
pub fn judge(call: &Call, allowed: &[AllowedHost], limits: &Limits) -> Verdict {
    match target(call, allowed, limits) {
        Ok((target, trust)) => Verdict::Allowed(target, trust),
        Err(problem) => Verdict::Refused(problem),
    }
}

fn target(
    call: &Call,
    allowed: &[AllowedHost],
    limits: &Limits,
) -> Result<(Target, Trust), Problem> {
    if call.url.len() > limits.url_bytes {
        let detail = format!("The URL has {} bytes; at most {}.", call.url.len(), limits.url_bytes);
        return Err(Problem::new(Code::TooLarge, detail));
    }
    let target = Target::parse(&call.url).map_err(|fault| match fault {
        Fault::Url(why) => Problem::new(Code::UrlNotAllowed, format!("The URL is refused: {why}.")),
        Fault::Path(why) => {
            Problem::new(Code::PathNotAllowed, format!("The URL's path is refused: {why}."))
        }
    })?;
    let trust = trust(&target, allowed)?;
    check_route(call.method, &target, trust)?;
    check_headers(call, limits)?;
    if call.body.is_some() && call.method == Method::Get {
        return Err(Problem::new(Code::NotACall, "A GET has no body; this one has."));
    }
    Ok((target, trust))
}

/// How the host is allowed: https on port 443 of a host of Access, or an entry of `--allow-host`.
fn trust(target: &Target, allowed: &[AllowedHost]) -> Result<Trust, Problem> {
    let is_named =
        |entry: &AllowedHost| entry.covers(&target.host, target.port, target.is_default_port());
    if allowed.iter().any(is_named) {
        let is_address = literal(&target.host).is_some();
        return Ok(if is_address { Trust::NamedAddress } else { Trust::NamedHost });
    }
    if !is_access_host(&target.host) {
        let host = target.host_header();
        let detail = format!(
            "`{host}` is no host of Workspace ONE Access. To call it nevertheless, start \
             scim-workbench with --allow-host {host}."
        );
        return Err(Problem::new(Code::HostNotAllowed, detail));
    }
    if !target.https {
        let detail = format!("`{}` is called by https:// only.", target.host);
        return Err(Problem::new(Code::UrlNotAllowed, detail));
    }
    if target.port != 443 {
        let detail = format!(
            "`{}` is called on port 443 only, not on {}. To call it there, start scim-workbench \
             with --allow-host {}.",
            target.host,
            target.port,
            target.host_header()
        );
        return Err(Problem::new(Code::HostNotAllowed, detail));
    }
    Ok(Trust::Access)
}

fn check_route(method: Method, target: &Target, trust: Trust) -> Result<(), Problem> {
    match route(method, &target.path, trust != Trust::Access) {
        Route::Known => Ok(()),
        Route::OtherMethod(methods) => {
            let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
            let methods = methods.join(" and ");
            let detail = format!("{method} is not relayed to `{}`; {methods} is.", target.path);
            Err(Problem::new(Code::MethodNotAllowed, detail))
        }
        Route::Unknown => {
            let detail = format!(
                "`{}` is not a path that the relay carries: token, directories and users only.",
                target.path
            );
            Err(Problem::new(Code::PathNotAllowed, detail))
        }
    }
}

fn check_headers(call: &Call, limits: &Limits) -> Result<(), Problem> {
    if call.headers.len() > limits.headers {
        let detail = format!("{} headers; at most {}.", call.headers.len(), limits.headers);
        return Err(Problem::new(Code::TooLarge, detail));
    }
    for (at, header) in call.headers.iter().enumerate() {
        let name = header.name.as_str();
        let refused = |why: String| Err(Problem::new(Code::HeaderNotAllowed, why));
        if !CARRIED.iter().any(|carried| carried.eq_ignore_ascii_case(name)) {
            return refused(format!(
                "The header `{}` is not relayed; {} are.",
                name.escape_debug(),
                CARRIED.join(", ")
            ));
        }
        let twice = |other: &&domain::wire::header::Header| other.name.eq_ignore_ascii_case(name);
        if call.headers.iter().take(at).any(|other| twice(&other)) {
            return refused(format!("The header `{name}` stands twice."));
        }
        let value = header.expose();
        if value.len() > limits.header_bytes {
            let detail = format!(
                "The header `{name}` has {} bytes; at most {}.",
                value.len(),
                limits.header_bytes
            );
            return Err(Problem::new(Code::TooLarge, detail));
        }
        if !value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
            return refused(format!(
                "The value of `{name}` holds a line break, a control character or a character \
                 beyond ASCII."
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use domain::wire::call::Call;
    use domain::wire::method::Method;

    use crate::address::Trust;
    use crate::allowed_host::AllowedHost;
    use crate::guard::{Verdict, judge};
    use crate::limits::Limits;

    /// `Ok` with the trust, or `Err` with the code.
    fn verdict(call: &Call) -> Result<Trust, &'static str> {
        let allowed = ["localhost:8081", "127.0.0.1:8081", "own.example", "169.254.169.254"]
            .map(|text| AllowedHost::parse(text).unwrap());
        match judge(call, &allowed, &Limits::default()) {
            Verdict::Allowed(_, trust) => Ok(trust),
            Verdict::Refused(problem) => Err(problem.code.as_str()),
        }
    }

    #[test]
    fn hosts_schemes_and_ports_are_judged_on_both_sides_of_every_boundary() {
        for (origin, expected) in [
            ("https://acme.vmwareidentity.com", Ok(Trust::Access)),
            ("https://ACME.vmwareidentity.com:443", Ok(Trust::Access)),
            ("https://acme.us1.wss.workspaceone.com", Ok(Trust::Access)),
            ("https://acme.vmwareidentity.com:444", Err("host-not-allowed")),
            ("http://acme.vmwareidentity.com", Err("url-not-allowed")),
            ("http://acme.vmwareidentity.com:443", Err("url-not-allowed")),
            ("https://vmwareidentity.com", Err("host-not-allowed")),
            ("https://acme.vmwareidentity.com.evil.example", Err("host-not-allowed")),
            ("https://acmevmwareidentity.com", Err("host-not-allowed")),
            ("https://acme.vmwareidentity.com@evil.example", Err("url-not-allowed")),
            ("https://acme.vmwareidentity.com.", Err("url-not-allowed")),
            ("https://127.0.0.1", Err("host-not-allowed")),
            ("https://8.8.8.8", Err("host-not-allowed")),
            ("http://localhost:8081", Ok(Trust::NamedHost)),
            ("https://localhost:8081", Ok(Trust::NamedHost)),
            ("http://LOCALHOST:8081", Ok(Trust::NamedHost)),
            ("http://localhost:8082", Err("host-not-allowed")),
            ("http://localhost", Err("host-not-allowed")),
            ("http://127.0.0.1:8081", Ok(Trust::NamedAddress)),
            ("http://127.0.0.2:8081", Err("host-not-allowed")),
            ("http://127.1:8081", Err("url-not-allowed")),
            ("http://[::1]:8081", Err("host-not-allowed")),
            ("http://[::ffff:127.0.0.1]:8081", Err("host-not-allowed")),
            ("https://own.example", Ok(Trust::NamedHost)),
            ("http://own.example", Ok(Trust::NamedHost)),
            ("http://own.example:443", Err("host-not-allowed")),
            ("https://own.example:8443", Err("host-not-allowed")),
            ("https://sub.own.example", Err("host-not-allowed")),
            ("http://169.254.169.254", Ok(Trust::NamedAddress)),
        ] {
            let call = Call::new(Method::Post, format!("{origin}/SAAS/auth/oauthtoken"));
            assert_eq!(verdict(&call), expected, "{origin}");
        }
    }

    #[test]
    fn paths_and_methods_beyond_the_pages_own_are_refused() {
        let users = "https://acme.vmwareidentity.com/SAAS/jersey/manager/api/scim/Users";
        for (method, url, expected) in [
            (Method::Get, format!("{users}?filter=userName%20eq%20%22a%2Fb%22"), Ok(Trust::Access)),
            (Method::Patch, format!("{users}/7"), Ok(Trust::Access)),
            (Method::Delete, format!("{users}/7"), Err("method-not-allowed")),
            (Method::Put, format!("{users}/7"), Err("method-not-allowed")),
            (Method::Get, format!("{users}/7/8"), Err("path-not-allowed")),
            (Method::Get, format!("{users}/.."), Err("path-not-allowed")),
            (Method::Get, format!("{users}/%2e%2e"), Err("path-not-allowed")),
            (Method::Get, format!("{users}%2F7"), Err("path-not-allowed")),
            (
                Method::Get,
                "https://acme.vmwareidentity.com/practice/r/SAAS/jersey/manager/api/scim/Users"
                    .to_owned(),
                Err("path-not-allowed"),
            ),
            (
                Method::Get,
                "http://localhost:8081/practice/r/SAAS/jersey/manager/api/scim/Users".to_owned(),
                Ok(Trust::NamedHost),
            ),
            (Method::Get, format!("{users}?{}", "a".repeat(9000)), Err("too-large")),
        ] {
            assert_eq!(verdict(&Call::new(method, &url)), expected, "{method} {url}");
        }
    }

    #[test]
    fn only_three_headers_pass_each_once_and_clean() {
        let long = |length| "a".repeat(length);
        let limit = Limits::default().header_bytes;
        let full = [("accept", "a"), ("AUTHORIZATION", "Bearer t"), ("Content-Type", "b; c=d")];
        for (headers, expected) in [
            (full.map(|(name, value)| (name, value.to_owned())).to_vec(), Ok(Trust::Access)),
            (vec![("Cookie", "a=b".to_owned())], Err("header-not-allowed")),
            (vec![("Host", "evil.example".to_owned())], Err("header-not-allowed")),
            (vec![("Transfer-Encoding", "chunked".to_owned())], Err("header-not-allowed")),
            (vec![("Accept\r\nX", "a".to_owned())], Err("header-not-allowed")),
            (vec![("Accept", "a\r\nCookie: b".to_owned())], Err("header-not-allowed")),
            (vec![("Accept", "ä".to_owned())], Err("header-not-allowed")),
            (
                vec![("Accept", "a".to_owned()), ("accept", "b".to_owned())],
                Err("header-not-allowed"),
            ),
            (vec![("Accept", long(limit))], Ok(Trust::Access)),
            (vec![("Accept", long(limit + 1))], Err("too-large")),
            (vec![("Accept", String::new()); 9], Err("too-large")),
        ] {
            let users = "https://acme.vmwareidentity.com/SAAS/jersey/manager/api/scim/Users";
            let mut call = Call::new(Method::Get, users);
            for (name, value) in &headers {
                call = call.with_header(name, value);
            }
            assert_eq!(verdict(&call), expected, "{:?}", headers.first());
        }
    }

    #[test]
    fn a_get_with_a_body_is_no_call() {
        let users = "https://acme.vmwareidentity.com/SAAS/jersey/manager/api/scim/Users";
        let call = Call::new(Method::Get, users).with_body("{}");
        assert_eq!(verdict(&call), Err("not-a-call"));
        let call = Call::new(Method::Post, users).with_body("{}");
        assert_eq!(verdict(&call), Ok(Trust::Access));
    }
}
