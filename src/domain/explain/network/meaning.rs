//! What it means that no answer came, by the way in which it did not: one text a trouble, whether
//! the page met it itself or a person pasted it.

use crate::access::host::nearest_host;
use crate::explain::evidence::{ACCESS_CORS, FETCH, OKTA_GUIDE, WEB_SECURITY};
use crate::explain::explanation::Explanation;
use crate::explain::network::teller::Teller;
use crate::explain::network::trouble::Trouble;
use crate::profile::authority::PRACTICE;

/// What to do where a browser cannot.
pub const USE_RELAY: &str = "Start scim-workbench on your machine, open the page that it serves, \
                             and send through its relay.";
/// The other way around a browser.
pub const USE_CURL: &str = "Or copy the request as curl and run it in a terminal.";

/// A request that got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unanswered<'a> {
    /// Who reports it; `None` for this page itself.
    pub teller: Option<Teller>,
    /// What went wrong.
    pub trouble: Trouble,
    /// The URL or the host, where it is known.
    pub target: Option<&'a str>,
    /// How long was waited, in seconds.
    pub waited: Option<u32>,
}

/// What it means.
pub fn explain(it: Unanswered<'_>) -> Explanation {
    let host = it.target.map_or("", host);
    let named = if host.is_empty() { "the tenant".to_owned() } else { format!("`{host}`") };
    let begin = if host.is_empty() { "The tenant".to_owned() } else { named.clone() };
    let who = it.teller.map_or("The browser", Teller::name);
    let names = Names { who, named, begin, host };
    match it.trouble {
        Trouble::NoCors | Trouble::Preflight | Trouble::OtherOrigin => cors(it, &names),
        Trouble::MixedContent
        | Trouble::ContentPolicy
        | Trouble::BlockedByClient
        | Trouble::Aborted
        | Trouble::LocalNetwork
        | Trouble::Unsaid => browser(it, &names),
        Trouble::UnknownIssuer | Trouble::OtherName | Trouble::CertificateDate | Trouble::NoTls => {
            certificate(it, &names)
        }
        _ => connection(it, &names),
    }
}

struct Names<'a> {
    who: &'a str,
    named: String,
    begin: String,
    host: &'a str,
}

impl Names<'_> {
    /// What to do about an address that leads nowhere.
    fn meant(&self) -> String {
        match nearest_host(self.host.split(':').next().unwrap_or(self.host)) {
            Some(nearest) => format!("Did you mean `{nearest}`?"),
            None => "Read the tenant's address again, letter by letter.".to_owned(),
        }
    }
}

fn connection(it: Unanswered<'_>, names: &Names<'_>) -> Explanation {
    let Names { who, named, begin, host } = names;
    let at_address = |text: Explanation| text.then_at("connect", "address", names.meant());
    match it.trouble {
        Trouble::NameNotFound => at_address(
            Explanation::bad(format!("{who} did not find {named}: no name server knows the name."))
                .because(PRACTICE, "The name is misspelt.")
                .because(PRACTICE, "This network does not know the name; a VPN may be off."),
        ),
        Trouble::Refused if is_local(host) => {
            Explanation::bad(format!("{who} found {named}, but nothing took the connection."))
                .because(
                    PRACTICE,
                    "The program that is to listen there is not running, or has another port.",
                )
                .then_elsewhere("Start it, and compare the port in the address.")
                .then_at("connect", "address", "Check the address and its port.")
        }
        Trouble::Refused => at_address(
            Explanation::bad(format!("{who} found {named}, but nothing took the connection."))
                .because(PRACTICE, "Nothing listens there: the address or the port is wrong.")
                .because(PRACTICE, "A firewall or proxy on the way refuses it."),
        ),
        Trouble::NoRoute => at_address(
            Explanation::bad(format!("No way leads from this network to {named}."))
                .because(PRACTICE, "The address is one of another network; a VPN may be off.")
                .because(PRACTICE, "A firewall on the way forbids it."),
        ),
        Trouble::TimedOut => timed_out(it, begin),
        Trouble::Offline => Explanation::bad("The browser is offline.")
            .because(PRACTICE, "This device has no network just now.")
            .then_elsewhere("Connect to a network and send again; what you typed is still here.")
            .then_at("connect", "transport", "Or use the practice tenant: it needs no network."),
        Trouble::Proxy => {
            Explanation::bad(format!("{who} did not get past the proxy on the way to {named}."))
                .because(
                    PRACTICE,
                    "The proxy's name or port is wrong, or it wants credentials first.",
                )
                .because(PRACTICE, "The proxy does not let this host through.")
                .then_elsewhere(
                    "Ask who runs the proxy to let the tenant's host through on port 443.",
                )
        }
        Trouble::TooManyRedirects => Explanation::bad(format!(
            "{begin} sent the request on from address to address, without end."
        ))
        .because(PRACTICE, "The address leads to a sign-in page, not to the API.")
        .then_at("connect", "address", "Check the tenant's address."),
        Trouble::BadAddress => {
            Explanation::bad(format!("{who} cannot call the address: it is not one for HTTP."))
                .because(PRACTICE, "A sign is missing or too many, or the scheme is not https.")
                .then_at("connect", "address", "Write the address as https://TENANT.")
        }
        Trouble::NotHttp => at_address(
            Explanation::bad(format!("What {named} answered is not HTTP."))
                .because(PRACTICE, "Another service listens at this port."),
        ),
        _ => Explanation::bad(format!(
            "The connection to {named} broke before the answer was there."
        ))
        .because(PRACTICE, "A proxy, firewall or load balancer on the way cut it.")
        .because(PRACTICE, "The address begins with http:// where the server speaks https.")
        .then_elsewhere("Look first whether it was done all the same; then send again.")
        .then_at("connect", "address", "Check the tenant's address, https:// included."),
    }
}

fn timed_out(it: Unanswered<'_>, begin: &str) -> Explanation {
    let what = match it.waited {
        Some(seconds) => format!("{begin} did not answer within {seconds} seconds."),
        None => format!("{begin} did not answer in time."),
    };
    let slow = Explanation::bad(what)
        .because(PRACTICE, "The tenant, or a proxy on the way to it, is slow or does not answer.")
        .because(PRACTICE, "A firewall on the way drops the connection without a word.");
    match it.teller {
        Some(Teller::Okta) => slow
            .because(OKTA_GUIDE, "Okta waits 60 seconds for an answer, not longer.")
            .then_elsewhere("Look whether it was done all the same."),
        Some(_) => slow.then_elsewhere("Look whether it was done all the same; then send again."),
        None => slow,
    }
}

fn certificate(it: Unanswered<'_>, names: &Names<'_>) -> Explanation {
    let Names { who, named, begin, .. } = names;
    match it.trouble {
        Trouble::OtherName => {
            Explanation::bad(format!("The certificate that came is not one of {named}."))
                .because(PRACTICE, "The address is an alias, or misspelt.")
                .because(PRACTICE, "A proxy on the way shows its own certificate.")
                .then_at("connect", "address", names.meant())
        }
        Trouble::CertificateDate => {
            Explanation::bad(format!("The certificate of {named} is over, or not yet valid."))
                .because(PRACTICE, "It was not renewed in time.")
                .because(PRACTICE, "The clock of this machine is wrong.")
                .then_elsewhere("Compare the clock; then ask who runs the host to renew it.")
        }
        Trouble::NoTls => {
            let bad =
                Explanation::bad(format!("{who} and {named} did not agree on an encryption."))
                    .because(PRACTICE, "The server speaks http at this port, not https.")
                    .because(PRACTICE, "A proxy on the way does not let TLS through.");
            match it.teller {
                Some(Teller::PowerShell) => bad
                    .because(
                        PRACTICE,
                        "Windows PowerShell 5.1 offers an old TLS unless it is told.",
                    )
                    .then_elsewhere(
                        "Run `[Net.ServicePointManager]::SecurityProtocol = 'Tls12'` first, or \
                         use PowerShell 7.",
                    ),
                _ => bad,
            }
            .then_at("connect", "address", "Check scheme and port of the address.")
        }
        _ => {
            let bad = Explanation::bad(format!("{who} does not trust the certificate of {named}."))
                .because(
                    PRACTICE,
                    "A proxy of the company opens TLS connections and shows its own certificate.",
                )
                .because(
                    PRACTICE,
                    "The server sends its certificate without the one that signed it.",
                )
                .because(PRACTICE, format!("{begin} has a certificate that it signed itself."));
            match trust(it.teller) {
                Some(how) => bad.then_elsewhere(how),
                None => bad,
            }
            .then_elsewhere(
                "Do not switch the verification off: the token would go to whoever answers.",
            )
        }
    }
}

/// How a company's own authority is made known.
fn trust(teller: Option<Teller>) -> Option<&'static str> {
    match teller? {
        Teller::Curl => Some("Give curl the company's root certificate: `--cacert FILE`."),
        Teller::Postman => {
            Some("Give Postman the company's root certificate: Settings → Certificates → CA.")
        }
        Teller::Okta => Some("Give the host a certificate of an authority that Okta trusts."),
        _ => {
            Some("Have the company's root certificate put among the trusted ones of this machine.")
        }
    }
}

fn cors(it: Unanswered<'_>, names: &Names<'_>) -> Explanation {
    let Names { named, begin, .. } = names;
    let is_acs = it.target.is_some_and(|url| url.contains("/acs/"));
    let bad = match it.trouble {
        Trouble::Preflight => Explanation::bad(format!(
            "The browser asked {named} whether this page may call it, and got no yes."
        )),
        Trouble::OtherOrigin => Explanation::bad(format!(
            "{begin} lets some web pages read it, but not this page with this request."
        )),
        _ => {
            Explanation::bad(format!("{begin} can be reached, but does not let web pages read it."))
        }
    };
    let bad = match is_acs {
        true => bad
            .because(
                ACCESS_CORS,
                "The page's origin is not in the tenant's list: Settings → Login Preferences, the \
                 whole origin, without a path.",
            )
            .then_elsewhere("Add the origin of the page there, letter for letter."),
        false => bad.because(
            ACCESS_CORS,
            "Access sends CORS headers on /acs/ only, not on its other APIs.",
        ),
    };
    let bad = match it.trouble {
        Trouble::Preflight => bad.because(
            FETCH,
            "The question beforehand (OPTIONS) carries no token, so an API answers it with 401.",
        ),
        Trouble::OtherOrigin => bad.because(
            FETCH,
            "The server has to name the page's origin, each header and each method by itself.",
        ),
        _ => bad,
    };
    bad.then_at("connect", "transport", USE_RELAY).then_elsewhere(USE_CURL)
}

fn browser(it: Unanswered<'_>, names: &Names<'_>) -> Explanation {
    let Names { who, named, host, .. } = names;
    match it.trouble {
        Trouble::MixedContent => Explanation::bad(
            "The browser stopped the request: a page over https may not call http.",
        )
        .because(WEB_SECURITY, "The tenant's address begins with http://.")
        .then_at("connect", "address", "Write the address with https://.")
        .then_at("connect", "transport", USE_RELAY),
        Trouble::ContentPolicy => Explanation::bad(format!(
            "The page's own security policy does not let it call {named}."
        ))
        .because(WEB_SECURITY, "Its `connect-src` names the hosts that it may call.")
        .then_at("connect", "transport", USE_RELAY)
        .then_elsewhere(USE_CURL),
        Trouble::BlockedByClient => Explanation::bad(format!(
            "The browser did not send the request to {named}: something in it blocked it."
        ))
        .because(PRACTICE, "An extension, such as an ad blocker, took the address for a tracker.")
        .because(PRACTICE, "The company's policy for this browser forbids the host.")
        .then_elsewhere("Try it in a private window without extensions."),
        Trouble::Aborted => {
            Explanation::neutral("The request was given up before its answer came.")
                .because(
                    WEB_SECURITY,
                    "The page was left or reloaded, or the request was cancelled.",
                )
                .then_elsewhere("Send again, and wait.")
        }
        Trouble::LocalNetwork => Explanation::bad(format!(
            "The browser did not let the page call {}, an address of the local network.",
            if host.is_empty() { "the host" } else { named.as_str() }
        ))
        .because(
            WEB_SECURITY,
            "Browsers ask before a page from elsewhere may call this machine or its network.",
        )
        .then_elsewhere("Allow local network access for this page, and send again.")
        .then_at("connect", "transport", USE_RELAY),
        _ if it.teller.is_none_or(Teller::is_browser) => Explanation::bad(format!(
            "{who} says only that the request failed; it does not tell a page why."
        ))
        .because(ACCESS_CORS, "Access sends CORS headers on /acs/ only, not on its other APIs.")
        .because(PRACTICE, "The host cannot be reached, or its certificate is not trusted.")
        .because(WEB_SECURITY, "The page is over https and the address begins with http://.")
        .then_elsewhere(
            "Open the browser's console (F12): the line beside this one names the reason. Paste \
             that line here.",
        )
        .then_at("connect", "transport", USE_RELAY)
        .then_elsewhere(USE_CURL),
        _ => Explanation::bad(format!("{who} says only that no answer of {named} came."))
            .because(PRACTICE, "The name, the connection or the certificate is at fault.")
            .then_elsewhere(
                "Look for the line that says more (Postman: its console; PowerShell: the inner \
                 exception), and paste it here.",
            )
            .then_at("connect", "address", names.meant()),
    }
}

/// The host of a URL, or the host itself.
fn host(target: &str) -> &str {
    let rest = target.split_once("://").map_or(target, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    authority.rsplit('@').next().unwrap_or(authority)
}

fn is_local(host: &str) -> bool {
    host == "::1" || ["localhost", "127.", "[::1]"].iter().any(|local| host.starts_with(local))
}
