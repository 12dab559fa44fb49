//! What it means that the tenant answered one of Okta's calls with an error: the causes are those
//! of a received answer of that call, the things to do are Okta's.

use crate::access::tenant::Tenant;
use crate::access::user;
use crate::check::subject::Kind;
use crate::explain::at_hand::AtHand;
use crate::explain::engine;
use crate::explain::evidence::{
    ACCESS_API, ACCESS_OKTA_BOOK, CONCLUDED, OKTA_GUIDE, OKTA_SCIM, OKTA_SUPPORT,
};
use crate::explain::explain::explain as received;
use crate::explain::explanation::Explanation;
use crate::explain::faults::faults;
use crate::explain::named::named;
use crate::explain::okta::message::Message;
use crate::explain::okta::phase::Phase;
use crate::explain::reason;
use crate::explain::said::quoted;
use crate::json::grammar;
use crate::json::write::string;
use crate::profile::authority::{
    BASE_URL_STEP, OKTA_MAPPINGS, OKTA_PROCEDURE, PRACTICE, SERVER_ENGINE,
};
use crate::secret::{MASK, Secret};
use crate::wire::call::Call;
use crate::wire::method::Method;
use crate::wire::reply::Reply;

/// The last thing to do about any task of Okta's [support.okta.com, Forest Admin article].
pub const RETRY: &str =
    "Then retry it in Okta: Dashboard → Tasks, select the task, Retry Selected.";

const BASE_URL: &str = "Compare the base URL: the app → Provisioning → Integration → Edit.";

/// What `status` means as the answer to the call of `message`; `words` is what the tenant said.
pub fn explain(message: &Message, status: u16, words: &str, hand: &AtHand<'_>) -> Explanation {
    let bad = Explanation::bad(what(message, status, words));
    let bad = match (status, message.phase) {
        (401, _) => unauthorized(bad),
        (403, _) => forbidden(bad),
        (400 | 422, Phase::Create | Phase::Unknown) => refused(bad, message, words, hand),
        (409, Phase::Create | Phase::Unknown) => taken(bad),
        (429, _) => bad
            .because(OKTA_GUIDE, "The tenant gets too many requests just now; it did nothing.")
            .because(
                OKTA_GUIDE,
                "Okta waits as `Retry-After` says, else 5 minutes, and tries 10 times.",
            )
            .then_elsewhere("Wait: Okta tries again by itself."),
        (500.., _) => causes_of(bad, message, status, words, hand)
            .then_elsewhere("Wait a minute; if it stays so, ask your Access support."),
        (_, Phase::PushGroup) => group(bad, status, words),
        (_, Phase::PushProfile) => push(bad, status, words, message, hand),
        (404 | 405, Phase::Deactivate | Phase::Reactivate) => gone(bad),
        (404, Phase::Unknown) if !words.trim().is_empty() => lost(bad),
        (404 | 405, _) => bad
            .because(
                BASE_URL_STEP,
                "The base URL is not the SCIM API's: it ends in `/SAAS/jersey/manager/api/scim`.",
            )
            .because(ACCESS_API, "A shared host needs its tenant's path, `/SAAS/t/NAME`.")
            .then_at("okta", "connection", BASE_URL),
        _ => names(causes_of(bad, message, status, words, hand), words),
    };
    bad.then_elsewhere(RETRY)
}

fn what(message: &Message, status: u16, words: &str) -> String {
    let wish = message.phase.wish(&message.name);
    let call = match message.phase.call() {
        "" => String::new(),
        call => format!(" (`{call}`)"),
    };
    let reason = reason::phrase(status).map(|it| format!(" {it}")).unwrap_or_default();
    let words = match words.trim() {
        "" => ".".to_owned(),
        words => format!(": {}", quoted(words)),
    };
    format!("Okta wanted to {wish}{call}, and the tenant answered {status}{reason}{words}")
}

/// The causes of the same answer to the same call of this page.
fn causes_of(
    bad: Explanation,
    message: &Message,
    status: u16,
    words: &str,
    hand: &AtHand<'_>,
) -> Explanation {
    let reply = Reply::new(status)
        .with_header("Content-Type", "application/json")
        .with_body(format!("{{\"Errors\":[{{\"description\":{}}}]}}", string(words)));
    let it = received(&call(message, hand), Ok(&reply), hand.context);
    bad.because_all(it.causes)
}

/// The call that Okta was making, as this page would make it.
fn call(message: &Message, hand: &AtHand<'_>) -> Call {
    let tenant = hand.tenant.cloned().unwrap_or_else(Tenant::practice);
    let token = Secret::new(MASK);
    match message.phase {
        Phase::Verify => user::find_call(&tenant, &token, &message.name),
        Phase::Create | Phase::Unknown => user::create_call(&tenant, &token, hand.user),
        Phase::Deactivate => user::set_active_call(&tenant, &token, "id", false),
        Phase::Reactivate => user::set_active_call(&tenant, &token, "id", true),
        Phase::PushProfile => {
            Call { method: Method::Put, ..user::set_active_call(&tenant, &token, "id", true) }
        }
        Phase::Authenticate => {
            let url = format!("{}?startIndex=1&count=2", tenant.users_url());
            Call { url, ..user::find_call(&tenant, &token, "") }
        }
        Phase::Import | Phase::PushGroup => Call::new(Method::Get, tenant.scim_url()),
    }
}

fn unauthorized(bad: Explanation) -> Explanation {
    bad.because(
        OKTA_SUPPORT,
        "The token in Okta is not valid: it ended, or was pasted incompletely.",
    )
    .because(
        ACCESS_OKTA_BOOK,
        "A token ends with the life that the client in Access gives it; nobody renewed it in Okta.",
    )
    .because(PRACTICE, "The token is of another tenant than the base URL.")
    .then_at("connect", "token", "Get a new token here.")
    .then_at(
        "okta",
        "connection",
        "Paste it into Okta: the app → Provisioning → Integration → Edit → OAuth Bearer Token, \
             then Test API Credentials, then Save.",
    )
}

fn forbidden(bad: Explanation) -> Explanation {
    bad.because(ACCESS_API, "The client's scope is not `admin`, or it has no admin role.")
        .because(ACCESS_OKTA_BOOK, "The client is not of type Service Client Token.")
        .because(
            crate::explain::evidence::SCIM_GUIDE,
            "Access says “forbidden” also for a token that is not valid at all.",
        )
        .then_elsewhere("Look at the client in the Access console: type, scope, role.")
        .then_at("connect", "token", "Get a token of that client, and try it here.")
        .then_at("okta", "connection", "Paste it into Okta, and press Test API Credentials.")
}

/// A user that the tenant refused.
fn refused(bad: Explanation, message: &Message, words: &str, hand: &AtHand<'_>) -> Explanation {
    let mut it = bad;
    let complaint = engine::read(words);
    if let Some(complaint) = &complaint {
        it = it.because(SERVER_ENGINE, complaint.cause());
        if let Some(name) = complaint.attribute().filter(|name| !name.starts_with("urn:")) {
            it = it.then_at("okta", "profile", format!(
                "Unmap `{name}`, and delete it in Profile Editor: Okta still sends an attribute that is only unmapped."
            ));
        }
    }
    let is_same = is_at_hand(&message.name, hand.user);
    let found =
        if is_same { faults(hand.user, Kind::User, hand.context, "user") } else { Vec::new() };
    for fault in found {
        it.causes.push(fault.cause);
        it.steps.push(fault.step);
    }
    if complaint.is_none() {
        it = names(it, words)
            .because(
                OKTA_PROCEDURE,
                "One of `internalUserType`, `userPrincipalName` and `domain` is not mapped, or its \
                 value is not a domain of an Other directory.",
            )
            .because(
                OKTA_SUPPORT,
                "Okta sends an attribute that the tenant does not take: it is mapped, or still in the \
                 app's profile.",
            )
            .because(OKTA_MAPPINGS, "`displayName` or `locale` is still mapped.")
            .then_at("okta", "mappings", "Compare the mappings: Profile Editor → Mappings → Okta to the app.")
            .then_at("okta", "profile", "Delete the attributes that the tenant does not take in Profile Editor.");
    }
    it.then(
        "user",
        "Send the same user from here: then the whole answer is seen, and the body as well.",
    )
}

/// Whether the user under edit is the one that Okta names; a message without a name may be.
fn is_at_hand(name: &str, user: &str) -> bool {
    let Ok(root) = grammar::read(user) else { return false };
    let text = |node: &crate::json::document::Node, name: &str| {
        node.member_like(name).and_then(|it| it.node.as_str()).unwrap_or_default().to_lowercase()
    };
    let emails = root.member_like("emails").and_then(|it| it.node.items().first());
    let names = [text(&root, "userName"), emails.map(|it| text(it, "value")).unwrap_or_default()];
    name.is_empty() || names.iter().any(|it| !it.is_empty() && *it == name.to_lowercase())
}

fn taken(bad: Explanation) -> Explanation {
    bad.because(
        OKTA_SCIM,
        "A user of this name is there, though Okta looked it up before and did not find it.",
    )
    .because(CONCLUDED, "It is a local user, or one of another directory, of the same `userName`.")
    .because(CONCLUDED, "An earlier try created it, and its answer did not reach Okta.")
    .then_at("user", "find", "Look the user up, and see its type and domain.")
    .then_elsewhere(
        "If Okta is to own the name, delete a local user of it in the Access console first.",
    )
}

fn gone(bad: Explanation) -> Explanation {
    bad.because(
        CONCLUDED,
        "The user was deleted in the tenant; Okta keeps the `id` of the one that was.",
    )
    .because(CONCLUDED, "The base URL was changed to another tenant since the user was created.")
    .then_at("user", "find", "Look the user up by `userName`.")
    .then_at(
        "okta",
        "assign",
        "Unassign the user in Okta and assign it again: Okta then looks it up anew.",
    )
}

/// Somebody who is not there, in a message that does not say what Okta was doing.
fn lost(bad: Explanation) -> Explanation {
    bad.because(
        CONCLUDED,
        "The user, or a member of a pushed group, is not in the tenant any more.",
    )
    .because(
        BASE_URL_STEP,
        "The base URL is not the SCIM API's: it ends in `/SAAS/jersey/manager/api/scim`.",
    )
    .then_at("user", "find", "Look the user up by `userName`.")
    .then_at("okta", "connection", BASE_URL)
}

fn push(
    bad: Explanation,
    status: u16,
    words: &str,
    message: &Message,
    hand: &AtHand<'_>,
) -> Explanation {
    let bad = match status {
        404 => bad.because(
            CONCLUDED,
            "The user was deleted in the tenant; Okta keeps the `id` of the one that was.",
        ),
        _ => bad,
    };
    let it = names(causes_of(bad, message, status, words, hand), words);
    let it = match status {
        400 | 422 => it
            .because(
                OKTA_SUPPORT,
                "On an update Okta sends every attribute of the app's profile, mapped or not.",
            )
            .then_at("okta", "profile", "Delete what the tenant does not take in Profile Editor."),
        _ => it,
    };
    it.then_at(
        "okta",
        "provisioning",
        "In the custom app leave Update User Attributes clear: it sends PUT, which Access does not offer.",
    )
}

fn group(bad: Explanation, status: u16, words: &str) -> Explanation {
    let bad = match status {
        404 => bad
            .because(CONCLUDED, "The group was deleted in the tenant; Okta remembers its `id`.")
            .because(OKTA_SUPPORT, "A member of the group is not a user of the tenant, or is inactive."),
        409 => bad.because(ACCESS_API, "The tenant has a group of this `displayName` already."),
        _ => bad
            .because(OKTA_SCIM, "Okta sends a described group with a namespace of its own, `urn:okta:custom:group:1.0`.")
            .because(OKTA_SUPPORT, "A member of the group is not a user of the tenant, or is inactive."),
    };
    let bad = bad.because(
        ACCESS_OKTA_BOOK,
        "One Okta group is used both for assignment and for group push.",
    );
    names(bad, words).then_at(
        "okta",
        "assign",
        "Assign the members first; then unlink the pushed group and push it again.",
    )
}

/// With a link to each attribute that the texts name.
pub fn names(it: Explanation, words: &str) -> Explanation {
    named(words).into_iter().fold(it, |it, named| {
        let text = format!("Look at `{}`, which the answer names.", named.name);
        it.then_at("user", named.pointer.to_string(), text)
    })
}
