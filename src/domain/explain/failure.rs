//! Explains why no reply came at all.

use crate::access::host::nearest_host;
use crate::explain::explanation::Explanation;
use crate::wire::call::Call;
use crate::wire::failure::Failure;
use crate::wire::method::Method;

const USE_RELAY: &str = "Start scim-workbench on your machine, open the page that it serves, and \
                         send through its relay.";
const USE_CURL: &str = "Or copy the request as curl and run it in a terminal.";

/// What it means that `failure` came instead of a reply.
pub fn explain(call: &Call, failure: &Failure) -> Explanation {
    let host = host(call);
    match failure {
        Failure::NoCors => {
            Explanation::bad(format!("{host} can be reached, but does not let web pages read it."))
                .because("Access sends CORS headers on /acs/ only, not on its other APIs.")
                .then("connect", USE_RELAY)
                .then_elsewhere(USE_CURL)
        }
        Failure::MixedContent => Explanation::bad(
            "The browser stopped the request: a page over https may not call http.",
        )
        .because("The tenant's address begins with http://.")
        .then("connect", "Write the address with https://.")
        .then("connect", USE_RELAY),
        Failure::Unreachable => Explanation::bad(format!("{host} could not be reached."))
            .because("The name is misspelt, or this network does not know it.")
            .because("Nothing listens there, or a firewall or proxy is in between.")
            .because("The browser does not trust its certificate.")
            .then("connect", meant(host))
            .then_elsewhere("Open the address in a new tab: there the browser says which it is.")
            .then_elsewhere("Or copy the request as curl: run in a terminal, it says the same."),
        Failure::Offline => Explanation::bad("The browser is offline.")
            .then_elsewhere("Connect to a network and send again; what you typed is still here.")
            .then("connect", "Or use the practice tenant: it needs no network."),
        Failure::LocalNetworkAccess => Explanation::bad(format!(
            "The browser did not let this page call {host}, an address of the local network."
        ))
        .because("Browsers ask before a page from elsewhere may call this machine or its network.")
        .then_elsewhere("Allow local network access for this page, and send again.")
        .then("connect", USE_RELAY),
        Failure::TimedOut(seconds) => {
            let what = format!("{host} did not answer within {seconds} seconds.");
            let slow = Explanation::bad(what)
                .because("The tenant, or a proxy on the way to it, is slow or does not answer.");
            match call.method {
                Method::Get => slow.then_elsewhere("Send again in a minute."),
                _ => slow.then_elsewhere(
                    "Look first whether it was done all the same; then send again.",
                ),
            }
        }
        Failure::Relay { code, detail } => relay(host, code, detail),
        Failure::NoRelay => Explanation::bad("There is no relay where this page came from.")
            .because("The page was opened from a file or from a host that serves only files.")
            .then("connect", USE_RELAY)
            .then_elsewhere(USE_CURL),
    }
}

/// What the relay's own answers mean, by their stable codes.
fn relay(host: &str, code: &str, detail: &str) -> Explanation {
    let detail = detail.trim().trim_end_matches('.');
    let what = match detail {
        "" => format!("The relay brought no answer of the tenant ({code})."),
        detail => format!("The relay brought no answer of the tenant: {detail} ({code})."),
    };
    let bad = Explanation::bad(what);
    match code {
        "host-not-allowed" | "url-not-allowed" => bad
            .because("The relay calls only the hosts of Workspace ONE Access, over https.")
            .then("connect", meant(host))
            .then_elsewhere(format!(
                "If {host} is an Access of your own, start the relay with --allow-host {host}."
            )),
        "address-not-allowed" => bad
            .because("The name leads into a private network, and the relay does not follow it.")
            .then_elsewhere(format!(
                "If {host} is an Access of your own, start the relay with --allow-host {host}."
            )),
        "path-not-allowed" | "method-not-allowed" | "header-not-allowed" | "too-large" => bad
            .because("The relay carries only the requests that this page makes.")
            .then_elsewhere("For any other request, copy it as curl and run it in a terminal."),
        "name-not-found" => bad
            .because("The name is misspelt, or this network does not know it.")
            .then("connect", meant(host)),
        "unreachable" => bad
            .because("Nothing listens there, or a firewall or proxy is in between.")
            .then("connect", meant(host)),
        "tls-failed" => bad
            .because("The tenant's certificate is of another name, or of an issuer unknown here.")
            .because("A proxy on the way opens TLS connections and shows its own certificate.")
            .then("connect", meant(host)),
        "timed-out" | "bad-reply" | "reply-too-large" => bad
            .because("The tenant, or a proxy on the way to it, is slow or out of order.")
            .then_elsewhere("Look first whether it was done all the same; then send again."),
        "origin-not-allowed" | "relay-off" => bad
            .because("The relay serves only the page that it hands out itself, if switched on.")
            .then("connect", USE_RELAY),
        _ => bad
            .because("The relay speaks for itself here, not for the tenant.")
            .then("connect", "Check the tenant's address."),
    }
}

/// What to do about an address that leads nowhere.
fn meant(host: &str) -> String {
    match nearest_host(host.split(':').next().unwrap_or(host)) {
        Some(nearest) => format!("Did you mean {nearest}?"),
        None => "Read the tenant's address again, letter by letter.".to_owned(),
    }
}

fn host(call: &Call) -> &str {
    let rest = call.url.split_once("://").map_or(call.url.as_str(), |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
