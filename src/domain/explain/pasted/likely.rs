//! The call that an answer without its request probably belongs to.

use crate::access::client::Client;
use crate::access::tenant::Tenant;
use crate::access::{directory, token, user};
use crate::explain::at_hand::AtHand;
use crate::explain::engine::{self, Complaint};
use crate::explain::envelope::Envelope;
use crate::explain::said::Said;
use crate::json::grammar;
use crate::secret::{MASK, Secret};
use crate::wire::call::Call;

/// The call, with the document at hand as its body where the answer may be about it; `None`
/// where nothing is likelier than the rest. Status 0 is one that nobody said.
pub fn likely(said: &Said, status: u16, hand: &AtHand<'_>) -> Option<Call> {
    let tenant = hand.tenant.cloned().unwrap_or_else(Tenant::practice);
    let secret = Secret::new(MASK);
    let root = said.root.as_ref();
    let has = |name: &str| root.is_some_and(|it| it.member_like(name).is_some());
    if said.envelope == Some(Envelope::OAuth) || has("access_token") {
        let client = Client { id: "client".to_owned(), secret };
        return Some(token::request(&tenant, &client));
    }
    let create_user = |body: &str| Some(user::create_call(&tenant, &secret, body));
    if let (Some(complaint), 0 | 400) = (said.message.as_deref().and_then(engine::read), status) {
        return match complaint {
            Complaint::InvalidFilter(_) => Some(user::find_call(&tenant, &secret, "")),
            complaint => create_user(body(&complaint, hand.user)),
        };
    }
    let is_about = |word: &str| {
        said.mentions(word) || said.code.as_ref().is_some_and(|code| code.contains(word))
    };
    let names_user = is_about("user") || is_about("attribute") || is_about("schema");
    match status {
        200 | 201 if has("userName") && has("id") => create_user(""),
        200 if has("totalResults") => {
            let call = user::find_call(&tenant, &secret, "");
            Some(Call { url: tenant.users_url(), ..call })
        }
        200 | 201 if has("directoryConfigurationId") => {
            Some(directory::create_call(&tenant, &secret, ""))
        }
        200 if has("items") => Some(directory::list_call(&tenant, &secret)),
        0 | 400 | 409 if is_about("director") => {
            Some(directory::create_call(&tenant, &secret, hand.directory))
        }
        400 if names_user => create_user(hand.user),
        409 if names_user => create_user(""),
        404 if matches!(said.envelope, Some(Envelope::Scim1 | Envelope::Scim2)) => {
            Some(user::set_active_call(&tenant, &secret, "id", true))
        }
        _ => None,
    }
}

/// The user at hand, where the engine may have complained of it; else no body at all.
fn body<'a>(complaint: &Complaint, user: &'a str) -> &'a str {
    let is_in = || grammar::read(user).is_ok_and(|root| complaint.is_in(&root));
    if matches!(complaint, Complaint::Malformed(_)) || is_in() { user } else { "" }
}
