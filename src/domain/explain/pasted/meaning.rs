//! What a pasted answer means: the request beside it is used where there is one, else what was
//! asked for is guessed from the words, and said to be a guess.

use crate::access::tenant::Tenant;
use crate::explain::at_hand::AtHand;
use crate::explain::bare_status;
use crate::explain::envelope::{self, Envelope};
use crate::explain::evidence::{ACCESS_API, OKTA_API};
use crate::explain::explain::explain as received;
use crate::explain::explanation::Explanation;
use crate::explain::named::named;
use crate::explain::network::relay;
use crate::explain::pasted::answer::Answer;
use crate::explain::pasted::likely::likely;
use crate::explain::place::Place;
use crate::explain::said::{self, Said};
use crate::json::grammar;
use crate::secret::MASK;
use crate::wire::call::Call;
use crate::wire::header::AUTHORIZATION;
use crate::wire::method::Method;
use crate::wire::reply::Reply;

/// What `answer` means.
pub fn explain(answer: &Answer, hand: &AtHand<'_>) -> Explanation {
    let mut reply = Reply::new(0).with_body(answer.body.clone());
    reply.headers.clone_from(&answer.headers);
    let mut said = said::read(&reply);
    // A server that says HTML and sends JSON still says something.
    if said.is_page && !answer.body.trim_start().starts_with('<') {
        said.is_page = false;
    }
    let root = grammar::read(answer.body.trim()).ok();
    let fault = root.as_ref().map(envelope::read).unwrap_or_default();
    let known = answer.status.or(fault.status);
    let guessed = known.or_else(|| guess(&said));
    let is_error = said.envelope.is_some();
    reply.status = guessed.unwrap_or(if is_error { 0 } else { 200 });
    match (said.envelope, &answer.request) {
        (Some(Envelope::Problem), request) if is_relays(&answer.body) => {
            let url = request.as_ref().map(|call| call.url.as_str());
            let detail = said.message.as_deref().unwrap_or_default();
            let host =
                || detail.split_whitespace().find(|it| it.trim_end_matches('.').contains('.'));
            relay::explain(url.or_else(host), said.code.as_deref().unwrap_or_default(), detail)
        }
        (Some(Envelope::Okta), _) => okta(&said),
        _ if said.code.as_ref().is_some_and(|it| it.starts_with("oauth2.client")) => client(&said),
        (_, Some(call)) => {
            if reply.status == 0 {
                reply.status = 400;
            }
            unsure(at_text(received(call, Ok(&reply), hand.pasted), answer), known, guessed)
        }
        (_, None) => match likely(&said, reply.status, hand) {
            Some(call) => {
                if reply.status == 0 {
                    reply.status = 400;
                }
                unsure(received(&call, Ok(&reply), hand.context), known, guessed)
            }
            None => {
                let it = bare_status::explain(&any(hand), &reply, &said);
                unsure(with_names(it, &said), known, guessed)
            }
        },
    }
}

/// Says of a status that the text did not say that it did not.
fn unsure(explanation: Explanation, known: Option<u16>, guessed: Option<u16>) -> Explanation {
    let mut it = explanation;
    if known.is_none() {
        let (status, probably) = match guessed {
            Some(status) => (status, format!("(probably {status})")),
            None => (400, "(the text does not say the status)".to_owned()),
        };
        it.what = it.what.replacen(&format!("({status})"), &probably, 1);
    }
    it
}

/// The status behind an error's own code, where its name is a status's.
fn guess(said: &Said) -> Option<u16> {
    let code = said.code.as_deref().unwrap_or_default();
    match said.envelope? {
        Envelope::OAuth if code == "invalid_client" => Some(401),
        Envelope::OAuth => Some(400),
        Envelope::Access | Envelope::Scim1 if said.mentions("not authorized") => Some(403),
        Envelope::Access => match code.rsplit('.').next()? {
            "forbidden" => Some(403),
            "unauthorized" => Some(401),
            "exists" => Some(409),
            _ => None,
        },
        Envelope::Scim2 if code == "uniqueness" => Some(409),
        Envelope::Scim2 if !code.is_empty() => Some(400),
        _ => None,
    }
}

/// A call of which nothing is known.
fn any(hand: &AtHand<'_>) -> Call {
    let url = hand.tenant.map_or_else(|| Tenant::practice().scim_url(), Tenant::scim_url);
    Call::new(Method::Get, url).with_header(AUTHORIZATION, &format!("Bearer {MASK}"))
}

fn okta(said: &Said) -> Explanation {
    let code = said.code.as_deref().unwrap_or_default();
    let it =
        Explanation::bad(format!("Okta's own API refused a request ({code}){}", said.ending()))
            .because(OKTA_API, "This is Okta's answer, not the tenant's: nothing reached Access.");
    let it = match said.mentions("provisioning is not enabled") {
        true => it.because(
            OKTA_API,
            "For the SCIM test apps provisioning is switched on in the console only.",
        ),
        false => it,
    };
    it.then("okta", "Compare the settings of the app in Okta with this sheet.")
}

/// An error about OAuth clients [DOC: POST oauth2clients; IDS index.md has the code].
fn client(said: &Said) -> Explanation {
    Explanation::bad(format!("The tenant refused the OAuth client{}", said.ending()))
        .because(ACCESS_API, "A client of this id is there already.")
        .because(ACCESS_API, "A client id has only the signs A-Z a-z 0-9 . _ - @.")
        .then_at("connect", "clientId", "Use the client that is there, or take another client id.")
        .then_elsewhere("If its secret is lost, generate a new one in the Access console.")
}

fn is_relays(body: &str) -> bool {
    body.contains("urn:problem-type:scim-workbench:")
}

/// The places of a body that stands in the pasted text are in that text.
fn at_text(explanation: Explanation, answer: &Answer) -> Explanation {
    let mut it = explanation;
    let moved = |place: Place| {
        let is_body = place.at.starts_with('/') && matches!(place.route, "user" | "directory");
        match (is_body, answer.sent) {
            (true, Some(_)) => Some(Place { route: "check", at: place.at }),
            (true, None) => None,
            (false, _) => Some(place),
        }
    };
    for cause in &mut it.causes {
        cause.found_at = cause.found_at.take().and_then(moved);
    }
    for step in &mut it.steps {
        step.place = step.place.take().and_then(moved);
    }
    it
}

fn with_names(explanation: Explanation, said: &Said) -> Explanation {
    named(said.message.as_deref().unwrap_or_default()).into_iter().fold(explanation, |it, named| {
        let text = format!("Look at `{}`, which the answer names.", named.name);
        it.then_at("user", named.pointer.to_string(), text)
    })
}
