//! Explains the answers of the token endpoint (facts §1; RFC 6749 §5.2).

use crate::access::jwt::seconds;
use crate::explain::evidence::{ACCESS_API, ACCESS_OKTA_BOOK, OAUTH};
use crate::explain::explanation::Explanation;
use crate::explain::life::life;
use crate::explain::said::Said;
use crate::explain::status;
use crate::profile::authority::PRACTICE;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

const CONSOLE: &str = "In the Access console, open Settings → OAuth 2.0 Management → Clients.";

/// What `reply` means for a token request.
pub fn explain(call: &Call, reply: &Reply, said: &Said) -> Explanation {
    match (reply.status, said.code.as_deref()) {
        (200..300, _) => success(reply, said),
        (_, Some("invalid_client")) => client(said),
        (_, Some("invalid_grant" | "unauthorized_client" | "unsupported_grant_type")) => {
            grant(said)
        }
        (_, Some("invalid_scope")) => {
            Explanation::bad(format!("The client may not have the scope admin{}", said.ending()))
                .because(OAUTH, "The client was made without the scope admin.")
                .then_elsewhere(CONSOLE)
                .then_at("connect", "clientId", "Give the client the scope admin, and send again.")
        }
        (_, Some("invalid_request")) => {
            Explanation::bad(format!("The tenant misses part of the request{}", said.ending()))
                .because(OAUTH, "The client id is empty or holds a sign that is not allowed.")
                .then_at("connect", "clientId", "Check client id and secret, and send again.")
        }
        (401, _) => client(said),
        (400, _) => {
            Explanation::bad(format!("The tenant refused the token request (400){}", said.ending()))
                .because(ACCESS_API, "The client id or the shared secret is wrong.")
                .because(ACCESS_OKTA_BOOK, "The client is not of type Service Client Token.")
                .then_at(
                    "connect",
                    "clientSecret",
                    "Copy client id and secret again, and send again.",
                )
        }
        (405, _) => Explanation::bad("The token endpoint does not take this method (405).")
            .because(
                ACCESS_API,
                "Access gives tokens to POST only; a proxy may have changed the method.",
            )
            .then_at("connect", "address", "Check the tenant's address, https:// included."),
        (500, _) => Explanation::bad(format!(
            "The tenant failed at the token request (500){}",
            said.ending()
        ))
        .because(ACCESS_API, "Access documents 500 for a grant_type that is absent or wrong.")
        .because(PRACTICE, "A proxy took the body of the request away.")
        .then_at("connect", "address", "Check the tenant's address, and send again."),
        (404, _) => Explanation::bad("There is no token endpoint at this address (404).")
            .because(PRACTICE, "The tenant's address is not that of an Access tenant.")
            .because(ACCESS_API, "A shared host needs its tenant's path, /SAAS/t/NAME.")
            .then_at("connect", "address", "Check the tenant's address."),
        _ => status::explain(call, reply, said),
    }
}

fn success(reply: &Reply, said: &Said) -> Explanation {
    let Some(root) = &said.root else {
        let unread = status::not_json(reply, said);
        return match said.is_page {
            true => unread,
            false => unread.then_at(
                "connect",
                "address",
                "Check the tenant's address: this is no token.",
            ),
        };
    };
    let token = root.member("access_token").and_then(|it| it.node.as_str());
    if token.is_none_or(str::is_empty) {
        return Explanation::bad("The answer is JSON, but there is no access_token in it.")
            .because(PRACTICE, "The address is not that of Access's token endpoint.")
            .then_at("connect", "address", "Check the tenant's address.");
    }
    let lifetime = root.member("expires_in").and_then(|it| seconds(&it.node));
    let good = match lifetime {
        Some(seconds) => {
            Explanation::good(format!("The tenant gave a token; it lives {}.", life(seconds)))
        }
        None => Explanation::good("The tenant gave a token; it does not say how long it lives."),
    };
    let good = good.then("directory", "Create the directory, or choose one that is there.");
    match lifetime {
        Some(..86_400) => good.then_at(
            "okta",
            "connection",
            "Before you give a token to Okta, raise the client's token time-to-live: this one \
             would stop Okta's provisioning when it ends.",
        ),
        _ => good,
    }
}

fn client(said: &Said) -> Explanation {
    let bad = Explanation::bad(format!("The tenant does not accept this client{}", said.ending()));
    let bad = match said.is_page {
        true => bad.because(
            PRACTICE,
            "If the answer is a proxy's page, the proxy wants credentials first.",
        ),
        false => bad,
    };
    bad.because(
        OAUTH,
        "The client id or the shared secret is wrong, or a sign is missing or too many.",
    )
    .because(
        ACCESS_OKTA_BOOK,
        "A newer secret was generated: the console shows a secret once only.",
    )
    .because(PRACTICE, "The client belongs to another tenant, or was removed.")
    .then_at("connect", "clientSecret", "Copy client id and secret again, and send again.")
    .then_elsewhere("If the secret is lost, generate a new one in the Access console.")
}

fn grant(said: &Said) -> Explanation {
    Explanation::bad(format!(
        "The tenant does not give this client a token for client_credentials{}",
        said.ending()
    ))
    .because(ACCESS_OKTA_BOOK, "The client is not of type Service Client Token.")
    .then_elsewhere(CONSOLE)
    .then_at(
        "connect",
        "clientId",
        "Make a client of type Service Client Token, and use its id and secret.",
    )
}
