//! Explains why no reply came at all to a call of this page.

use crate::explain::evidence::RELAY;
use crate::explain::explanation::Explanation;
use crate::explain::network::meaning::{self, USE_CURL, USE_RELAY, Unanswered};
use crate::explain::network::relay;
use crate::explain::network::trouble::Trouble;
use crate::profile::authority::PRACTICE;
use crate::wire::call::Call;
use crate::wire::failure::Failure;
use crate::wire::method::Method;

/// What it means that `failure` came instead of a reply.
pub fn explain(call: &Call, failure: &Failure) -> Explanation {
    match failure {
        Failure::NoCors => of(call, Trouble::NoCors, None),
        Failure::MixedContent => of(call, Trouble::MixedContent, None),
        Failure::Unreachable => {
            let mut it = Explanation::bad(format!("`{}` could not be reached.", host(call)))
                .because(PRACTICE, "The name is misspelt, or this network does not know it.")
                .because(PRACTICE, "Nothing listens there, or a firewall or proxy is in between.")
                .because(PRACTICE, "The browser does not trust its certificate.");
            it.steps = of(call, Trouble::NameNotFound, None).steps;
            it.then_elsewhere("Open the address in a new tab: there the browser says which it is.")
                .then_elsewhere("Or copy the request as curl: run in a terminal, it says the same.")
        }
        Failure::Offline => of(call, Trouble::Offline, None),
        Failure::LocalNetworkAccess => of(call, Trouble::LocalNetwork, None),
        Failure::TimedOut(seconds) => {
            let slow = of(call, Trouble::TimedOut, Some(*seconds));
            match call.method {
                Method::Get => slow.then_elsewhere("Send again in a minute."),
                _ => slow.then_elsewhere(
                    "Look first whether it was done all the same; then send again.",
                ),
            }
        }
        Failure::Relay { code, detail } => relay::explain(Some(&call.url), code, detail),
        Failure::NoRelay => Explanation::bad("There is no relay where this page came from.")
            .because(
                RELAY,
                "The page was opened from a file or from a host that serves only files.",
            )
            .then_at("connect", "transport", USE_RELAY)
            .then_elsewhere(USE_CURL),
    }
}

fn of(call: &Call, trouble: Trouble, waited: Option<u32>) -> Explanation {
    meaning::explain(Unanswered { teller: None, trouble, target: Some(&call.url), waited })
}

fn host(call: &Call) -> &str {
    let rest = call.url.split_once("://").map_or(call.url.as_str(), |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}
