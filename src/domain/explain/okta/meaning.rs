//! What a message of Okta's means: faults of Okta's own side here, answers of the tenant in
//! `answered`.

use crate::explain::at_hand::AtHand;
use crate::explain::evidence::{CONCLUDED, OKTA_GUIDE, OKTA_SCIM, OKTA_SUPPORT, THE_TEXT};
use crate::explain::explanation::Explanation;
use crate::explain::network::meaning::{self as network, Unanswered};
use crate::explain::network::teller::Teller;
use crate::explain::network::trouble::Trouble;
use crate::explain::okta::answered::{self, RETRY};
use crate::explain::okta::fault::Fault;
use crate::explain::okta::message::Message;
use crate::explain::okta::phase::Phase;
use crate::explain::okta::system_log::Event;
use crate::explain::said::quoted;
use crate::profile::authority::{BASE_URL_STEP, OKTA_PROCEDURE, PRACTICE};
use crate::scim::attribute::Attribute;
use crate::scim::belongs::{Place, belongs};
use crate::scim::dialect::SCIM_1;
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::schema::core_user::CORE_USER;
use crate::urn;

/// The three attributes that the custom app adds.
const ADDED: [&str; 3] = ["internalUserType", "userPrincipalName", "domain"];

/// What `message` means.
pub fn explain(message: &Message, hand: &AtHand<'_>) -> Explanation {
    let wish = message.phase.wish(&message.name);
    match &message.fault {
        Fault::Answer { status, words } => answered::explain(message, *status, words, hand),
        Fault::Page(status) => page(&wish, *status),
        Fault::NotJson(status) => not_json(&wish, *status),
        Fault::EmptyUser => empty_user(message),
        Fault::Namespace { namespace, property } => namespace_of(namespace, property),
        Fault::Property { property, error } => property_of(message, property, error),
        Fault::Trouble(trouble) => unanswered(*trouble, &wish, hand),
        Fault::Unknown { own, words } => unknown(message, own, words),
    }
}

/// What an event of the System Log means.
pub fn event(
    event: &Event,
    hand: &AtHand<'_>,
    read: impl Fn(&str) -> Option<Message>,
) -> Explanation {
    let title = if event.title.is_empty() { event.kind.as_str() } else { event.title.as_str() };
    if event.succeeded {
        return Explanation::good(format!("Okta did it: {title}."));
    }
    let Some(reason) = &event.reason else {
        return Explanation::bad(format!("Okta failed at “{title}”, and its log gives no reason."))
            .because(
                OKTA_SUPPORT,
                "The tenant's list of users was not what Okta reads: a `startIndex` in quotation \
                 marks, for example, ends it without a word.",
            )
            .because(
                OKTA_GUIDE,
                "Okta writes no bodies into its log, so the fault shows elsewhere.",
            )
            .then(
                "check",
                "Send Okta's first request yourself, and check the list that comes back.",
            )
            .then_elsewhere("Look at Dashboard → Tasks in Okta: the task says more than the log.");
    };
    // The log's reason has no phase in it; the event's title has.
    let text = format!("{title}: {reason}");
    match read(reason).or_else(|| read(&text)) {
        Some(mut message) => {
            let whole = read(&text).map_or(Phase::Unknown, |it| it.phase);
            if message.phase == Phase::Unknown {
                message.phase = whole;
            }
            if message.name.is_empty() {
                message.name = event.user.clone().unwrap_or_default();
            }
            explain(&message, hand)
        }
        None => Explanation::bad(format!("Okta failed at “{title}”: {}.", quoted(reason)))
            .then_elsewhere(RETRY),
    }
}

fn page(wish: &str, status: Option<u16>) -> Explanation {
    let status = status.map(|it| format!(" ({it})")).unwrap_or_default();
    Explanation::bad(format!(
        "Okta wanted to {wish}, and got a web page instead of an answer of the API{status}."
    ))
    .because(
        OKTA_SUPPORT,
        "Okta expects JSON: `Unexpected character '<'` is the first sign of an HTML page.",
    )
    .because(
        BASE_URL_STEP,
        "The base URL is not the SCIM API's: it ends in `/SAAS/jersey/manager/api/scim`.",
    )
    .because(
        PRACTICE,
        "A gateway or sign-in page before the tenant answered, for want of a valid token.",
    )
    .then_at(
        "okta",
        "connection",
        "Compare the base URL: the app → Provisioning → Integration → Edit.",
    )
    .then_at("connect", "token", "Get a new token, paste it there, and press Test API Credentials.")
    .then_elsewhere(RETRY)
}

fn not_json(wish: &str, status: Option<u16>) -> Explanation {
    let status = status.map(|it| format!(" ({it})")).unwrap_or_default();
    Explanation::bad(format!(
        "Okta wanted to {wish}, and a gateway answered in plain words, not the tenant{status}."
    ))
    .because(PRACTICE, "The tenant was down or restarting, and the gateway before it said so.")
    .because(PRACTICE, "The gateway does not know the host of the base URL.")
    .then_elsewhere(format!("Wait a minute. {RETRY}"))
    .then_at("okta", "connection", "If it stays so, compare the base URL.")
}

fn empty_user(message: &Message) -> Explanation {
    let user = Phase::Create.wish(&message.name);
    Explanation::bad(format!(
        "Okta asked the tenant to {user}, and the tenant said yes, but without the user in its answer."
    ))
    .because(
        OKTA_SCIM,
        "Okta needs `201` with the whole user, its `id` among it; an empty body counts as an error.",
    )
    .because(CONCLUDED, "A gateway on the way dropped the body of the answer.")
    .because(CONCLUDED, "The base URL leads to something that says yes to everything.")
    .then_at("user", "find", "Look the user up: it may have been created all the same.")
    .then_at("okta", "connection", "Compare the base URL in Okta.")
    .then_elsewhere(RETRY)
}

fn namespace_of(namespace: &str, property: &str) -> Explanation {
    let bad = Explanation::bad(format!(
        "Okta refused its own setting and sent nothing: the external namespace of `{property}` is \
         {}.",
        quoted(namespace)
    ));
    let is_added = ADDED.iter().find(|name| name.eq_ignore_ascii_case(property));
    let bad = match (is_added, meaning(&SCIM_1, namespace)) {
        (Some(name), _) => bad.because(
            OKTA_PROCEDURE,
            format!("The namespace of `{name}` is `{}`, letter for letter.", urn::WORKSPACE),
        ),
        (None, Meaning::Misspelt(near)) => {
            bad.because(PRACTICE, format!("It is misspelt; `{near}` was probably meant."))
        }
        (None, Meaning::OtherVersion(Some(one))) => bad
            .because(OKTA_PROCEDURE, format!("It is one of SCIM 2.0; in SCIM 1.1 it is `{one}`.")),
        _ if !namespace.trim_start().to_ascii_lowercase().starts_with("urn:") => {
            bad.because(THE_TEXT, "It does not begin with `urn:`.")
        }
        _ => bad,
    };
    let bad = match (is_added, home(property)) {
        (None, Some(urn)) => {
            bad.because(CONCLUDED, format!("In SCIM 1.1 `{property}` stands in `{urn}`."))
        }
        _ => bad,
    };
    let place = is_added.map_or("profile".to_owned(), |name| format!("attribute-{name}"));
    bad.because(
        OKTA_SUPPORT,
        "Okta checks a namespace's spelling only when it sends the first user.",
    )
    .then_at(
        "okta",
        place,
        format!(
            "Correct the External namespace of `{property}` in Profile Editor; where Okta does \
                 not let you, delete the attribute and add it again."
        ),
    )
    .then_at("okta", "mappings", "Look at its mapping again: it goes with the attribute.")
    .then_elsewhere(RETRY)
}

/// The schema of SCIM 1.1 in which an attribute stands.
fn home(property: &str) -> Option<&'static str> {
    if Attribute::of(CORE_USER.attributes, property).is_some() {
        return Some(urn::CORE);
    }
    match belongs(&SCIM_1, property)? {
        Place::Core(_) => Some(urn::CORE),
        Place::Extension(schema, _) => Some(schema.urn),
    }
}

fn property_of(message: &Message, property: &str, error: &str) -> Explanation {
    let error = if error.is_empty() { String::new() } else { format!(": {}", quoted(error)) };
    Explanation::bad(format!(
        "The tenant has {}, but Okta could not read its `{property}` back into the profile{error}.",
        if message.name.is_empty() { "the user".to_owned() } else { format!("`{}`", message.name) }
    ))
    .because(
        OKTA_SUPPORT,
        format!(
            "`{property}` has another data type in Okta's app profile than in the tenant's answer."
        ),
    )
    .because(
        CONCLUDED,
        format!("Okta's profile has an attribute `{property}` that nobody needs here."),
    )
    .then_at(
        "okta",
        "profile",
        format!("Delete `{property}` in Profile Editor, or give it the tenant's data type."),
    )
    .then_elsewhere(RETRY)
}

fn unanswered(trouble: Trouble, wish: &str, hand: &AtHand<'_>) -> Explanation {
    let url = hand.tenant.map(|tenant| tenant.scim_url());
    let target = url.as_deref().filter(|_| hand.tenant.is_some_and(|it| !it.is_practice()));
    let teller = Some(Teller::Okta);
    let mut it = network::explain(Unanswered { teller, trouble, target, waited: None });
    it.what = format!("Okta wanted to {wish}. {}", it.what);
    it.then_at("okta", "connection", "Compare the base URL in Okta.").then_elsewhere(RETRY)
}

fn unknown(message: &Message, own: &str, words: &str) -> Explanation {
    let wish = message.phase.wish(&message.name);
    let said = match (own.trim(), words.trim()) {
        ("", "") => ".".to_owned(),
        ("", words) => format!(", and the tenant said {}.", quoted(words)),
        (own, "") => format!(": {}.", quoted(own)),
        (own, words) => format!(": {}, and the tenant said {}.", quoted(own), quoted(words)),
    };
    let bad = Explanation::bad(format!("Okta could not {wish}{said}"));
    let bad = match message.phase {
        Phase::PushGroup => bad
            .because(CONCLUDED, "The group that Okta remembers by its id is gone from the tenant.")
            .then_at("okta", "assign", "Unlink the pushed group in Okta, and push it again."),
        _ => bad.because(CONCLUDED, "Okta does not name a cause that is known here."),
    };
    answered::names(bad, &format!("{own} {words}")).then_elsewhere(RETRY)
}
