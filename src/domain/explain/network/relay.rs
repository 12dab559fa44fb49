//! What the relay's own answers mean, by their stable codes (RFC 9457): it speaks for itself, not
//! for the tenant.

use crate::explain::evidence::RELAY;
use crate::explain::explanation::Explanation;
use crate::explain::network::meaning::{self, USE_RELAY, Unanswered};
use crate::explain::network::trouble::Trouble;
use crate::profile::authority::PRACTICE;

/// What `code` means for a call of `target`; `detail` is the relay's own sentence.
pub fn explain(target: Option<&str>, code: &str, detail: &str) -> Explanation {
    let detail = detail.trim().trim_end_matches('.');
    let what = match detail {
        "" => format!("The relay brought no answer of the tenant ({code})."),
        detail => format!("The relay brought no answer of the tenant: {detail} ({code})."),
    };
    let bad = Explanation::bad(what);
    // The relay reports what it met; what it means is the same whoever meets it.
    let like =
        |trouble| meaning::explain(Unanswered { teller: None, trouble, target, waited: None });
    let steps = |mut it: Explanation, trouble| {
        it.steps = like(trouble).steps;
        it
    };
    match code {
        "host-not-allowed" | "url-not-allowed" => {
            let it = bad.because(
                RELAY,
                "The relay calls only the hosts of Workspace ONE Access, over https.",
            );
            steps(it, Trouble::NameNotFound).then_elsewhere(allow(target))
        }
        "address-not-allowed" => bad
            .because(
                RELAY,
                "The name leads into a private network, and the relay does not follow it.",
            )
            .then_elsewhere(allow(target)),
        "path-not-allowed" | "method-not-allowed" | "header-not-allowed" | "too-large" => bad
            .because(RELAY, "The relay carries only the requests that this page makes.")
            .then_elsewhere("For any other request, copy it as curl and run it in a terminal."),
        "name-not-found" => {
            steps(bad.because_all(like(Trouble::NameNotFound).causes), Trouble::NameNotFound)
        }
        "unreachable" => steps(bad.because_all(like(Trouble::Refused).causes), Trouble::Refused),
        "tls-failed" => {
            let it = bad
                .because(
                    PRACTICE,
                    "The tenant's certificate is of another name, or of an issuer unknown here.",
                )
                .because(
                    PRACTICE,
                    "A proxy on the way opens TLS connections and shows its own certificate.",
                );
            steps(it, Trouble::OtherName)
        }
        "timed-out" | "bad-reply" | "reply-too-large" => bad
            .because(PRACTICE, "The tenant, or a proxy on the way to it, is slow or out of order.")
            .then_elsewhere("Look first whether it was done all the same; then send again."),
        "origin-not-allowed" | "relay-off" => bad
            .because(
                RELAY,
                "The relay serves only the page that it hands out itself, if switched on.",
            )
            .then_at("connect", "transport", USE_RELAY),
        _ => bad.because(RELAY, "The relay speaks for itself here, not for the tenant.").then_at(
            "connect",
            "address",
            "Check the tenant's address.",
        ),
    }
}

fn allow(target: Option<&str>) -> String {
    let host = target.map(|url| url.split_once("://").map_or(url, |(_, rest)| rest));
    let host = host.and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or("HOST");
    format!("If `{host}` is an Access of your own, start the relay with `--allow-host {host}`.")
}
