//! Explains the answers that mean the same whatever was asked for: a token that is not taken, a
//! page instead of an answer, a gateway, a limit.

use crate::access::jwt;
use crate::access::tenant::Tenant;
use crate::explain::evidence::{
    ACCESS_API, ACCESS_OKTA_BOOK, ACCESS_TOKENS, HTTP, IDENTITY_SERVICE_HOSTS, SCIM_GUIDE,
    THE_REQUEST, THE_TEXT,
};
use crate::explain::explanation::Explanation;
use crate::explain::said::{Said, quoted};
use crate::profile::authority::PRACTICE;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// What `reply` means where nothing more special is known about it.
pub fn explain(call: &Call, reply: &Reply, said: &Said) -> Explanation {
    match reply.status {
        200..300 => success(reply, said),
        300..400 => redirect(reply),
        401 => unauthorized(call, said),
        403 => forbidden(call, said),
        429 => too_many(reply),
        444 => Explanation::bad("The server closed the request without an answer (444).")
            .because(
                IDENTITY_SERVICE_HOSTS,
                "444 is documented where the Host header is not the tenant's own: the address is \
                 an alias, or that of another service.",
            )
            .then_at("connect", "address", "Take the tenant's address from its console."),
        502..=504 => gateway(reply, said),
        _ if said.is_page => page(reply),
        404 => Explanation::bad(format!("There is nothing at this address (404){}", said.ending()))
            .because(PRACTICE, "The tenant's address is not that of an Access tenant.")
            .because(ACCESS_API, "A shared host needs its tenant's path, /SAAS/t/NAME.")
            .then_at("connect", "address", "Check the tenant's address."),
        405 => Explanation::bad(format!("{} is not allowed at this address (405).", call.method))
            .because(HTTP, "The API offers other methods here.")
            .then_at("connect", "address", "Check the tenant's address."),
        400 => Explanation::bad(format!("The tenant refused the request (400){}", said.ending()))
            .because(HTTP, "The body is not what this API expects.")
            .then("check", "Check the body."),
        500.. => Explanation::bad(format!(
            "The tenant failed while it answered ({}){}",
            reply.status,
            said.ending()
        ))
        .then_elsewhere("Send again in a minute; if it stays so, ask your Access support."),
        status => Explanation::bad(format!("The tenant answered {status}{}", said.ending()))
            .because(ACCESS_API, "This status is not documented for this request.")
            .then_at("connect", "address", "Check the tenant's address."),
    }
}

/// A success whose body is not JSON: it is said, and not taken for what was asked for.
pub fn not_json(reply: &Reply, said: &Said) -> Explanation {
    let status = reply.status;
    if said.is_page {
        return page(reply);
    }
    match said.is_empty {
        true => Explanation::neutral(format!("The tenant answered {status} without a body.")),
        false => Explanation::neutral(format!(
            "The tenant answered {status}, but the body is not JSON, so it cannot be read here."
        )),
    }
}

fn success(reply: &Reply, said: &Said) -> Explanation {
    match said.root {
        Some(_) => Explanation::good(format!("The tenant answered {}.", reply.status)),
        None if reply.status == 204 => Explanation::good("The tenant did it (204)."),
        None => not_json(reply, said),
    }
}

fn redirect(reply: &Reply) -> Explanation {
    let to = reply.header("location").unwrap_or("another address");
    Explanation::bad(format!(
        "The tenant points to {to} instead of answering ({}); nothing was sent there.",
        reply.status
    ))
    .because(PRACTICE, "The address is an old or an incomplete one, or begins with http://.")
    .because(PRACTICE, "The request was taken for a browser that has to sign in.")
    .then_at("connect", "address", "Check the tenant's address.")
}

/// 401 at any API but the token's: the token is not taken.
fn unauthorized(call: &Call, said: &Said) -> Explanation {
    if has_no_token(call) {
        return no_token();
    }
    let bad =
        Explanation::bad(format!("The tenant does not take the token (401){}", said.ending()));
    of_another(call, bad)
        .because(
            ACCESS_TOKENS,
            "The token has ended: its life is set in the client, 3 or 6 hours unless changed.",
        )
        .because(PRACTICE, "The token is of another tenant, or was pasted incompletely.")
        .then_at("connect", "token", "Get a new token and send again.")
        .then_at("okta", "connection", "If Okta holds the same token, paste the new one there too.")
}

/// 403 at any API.
fn forbidden(call: &Call, said: &Said) -> Explanation {
    if has_no_token(call) {
        return no_token();
    }
    let plain = Explanation::bad(format!("The token does not allow this (403){}", said.ending()));
    let plain = match said.code.as_deref() {
        Some("forbidden") => plain.because(
            SCIM_GUIDE,
            "Access says “forbidden” also for a token that is not valid at all.",
        ),
        _ => plain,
    };
    of_another(call, plain)
        .because(ACCESS_API, "The client's scope is not admin.")
        .because(ACCESS_OKTA_BOOK, "The client has no admin role; Super Admin covers every API.")
        .because(ACCESS_OKTA_BOOK, "The client is not of type Service Client Token.")
        .then_at("connect", "token", "Get a new token first: that costs nothing.")
        .then_elsewhere("Then look at the client in the Access console: type, scope, role.")
}

/// With the cause that the token names another tenant as its issuer, where it does.
fn of_another(call: &Call, bad: Explanation) -> Explanation {
    let token = call.authorization().map(|credentials| credentials.secret().expose());
    let issuer = token.and_then(jwt::read).and_then(|claims| claims.iss);
    let issuer = issuer.as_deref().and_then(Tenant::parse);
    let asked = Tenant::parse(&call.url);
    match (issuer, asked) {
        (Some(issuer), Some(asked)) if issuer.host() != asked.host() => bad.because(
            THE_REQUEST,
            format!("The token says that {} issued it, not {}.", issuer.host(), asked.host()),
        ),
        _ => bad,
    }
}

fn has_no_token(call: &Call) -> bool {
    call.authorization().is_none_or(|credentials| credentials.secret().is_empty())
}

fn no_token() -> Explanation {
    Explanation::bad("The request went out without a token.")
        .because(THE_REQUEST, "No token has been fetched or pasted yet.")
        .then_at("connect", "token", "Get a token, or paste one.")
}

fn too_many(reply: &Reply) -> Explanation {
    let wait = reply.header("retry-after").map(str::trim).filter(|it| !it.is_empty());
    let seconds = wait.and_then(|it| it.parse::<i64>().ok());
    let todo = match (seconds, wait) {
        (Some(seconds), _) => format!("Wait {seconds} seconds, then send again."),
        (None, Some(date)) => format!("Send again after {date}."),
        (None, None) => "Wait five minutes, as Okta does, then send again.".to_owned(),
    };
    Explanation::bad("The tenant gets too many requests just now (429); it did nothing.")
        .then_elsewhere(todo)
}

fn gateway(reply: &Reply, said: &Said) -> Explanation {
    let who = match said.root {
        Some(_) => "The tenant, or a gateway before it, is out of order",
        None => "A gateway before the tenant answered, not the tenant itself",
    };
    Explanation::bad(format!("{who} ({}){}", reply.status, said.ending()))
        .because(PRACTICE, "The tenant is down, restarting, or too slow for its gateway.")
        .then_elsewhere("Wait a minute. Look whether it was done all the same; then send again.")
}

/// A web page that came instead of an answer, of which only the page is there.
pub fn of_page(title: &str, signs_in: bool) -> Explanation {
    let titled = if title.is_empty() { String::new() } else { format!(", {}", quoted(title)) };
    let bad = Explanation::bad(format!("This is a web page{titled}, not an answer of the API."));
    let bad = match signs_in {
        true => bad
            .because(THE_TEXT, "It asks a person to sign in: the request had no valid token.")
            .then_at("connect", "token", "Get a new token and send again."),
        false => bad,
    };
    why_page(bad)
}

fn page(reply: &Reply) -> Explanation {
    let what = format!("A web page came instead of an answer of the API ({}).", reply.status);
    why_page(Explanation::bad(what))
}

fn why_page(bad: Explanation) -> Explanation {
    bad.because(PRACTICE, "The address leads to a sign-in page, a proxy's page or another site.")
        .because(PRACTICE, "A gateway before the tenant answered for it.")
        .then_at("connect", "address", "Check the tenant's address.")
}
