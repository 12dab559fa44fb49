//! What a status means where nobody knows what was asked for: the likely calls, one after the
//! other. What is the same for every call stands in `status`.

use crate::explain::evidence::{ACCESS_API, HTTP};
use crate::explain::explanation::Explanation;
use crate::explain::reason;
use crate::explain::said::Said;
use crate::explain::status;
use crate::profile::authority::{
    DIRECTORY_CLIENTS, DIRECTORY_DOMAINS, PRACTICE, PROVISIONED_USERS,
};
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// What `reply` means for a call that is not known; `call` stands for it. Status 0 is one that
/// nobody said.
pub fn explain(call: &Call, reply: &Reply, said: &Said) -> Explanation {
    let code = reply.status;
    let phrase = reason::phrase(code).map(|it| format!(" {it}")).unwrap_or_default();
    let answered = match code {
        0 => format!("The server answered with an error{}", said.ending()),
        _ => format!("The server answered {code}{phrase}{}", said.ending()),
    };
    match code {
        _ if said.is_page => status::explain(call, reply, said),
        0 | 400 | 422 => Explanation::bad(answered)
            .because(
                PROVISIONED_USERS,
                "If a user was to be created: an attribute is missing, or its value is not taken.",
            )
            .because(
                DIRECTORY_CLIENTS,
                "If a directory was: it needs a type, a name and at least one domain.",
            )
            .because(ACCESS_API, "If a token was asked for: client id, secret or grant are wrong.")
            .then("check", "Paste the body that was sent, too, and it is checked."),
        405 => Explanation::bad(answered)
            .because(ACCESS_API, "Access offers no PUT for users, only PATCH.")
            .because(HTTP, "The address offers other methods than the one that was used.")
            .then_at(
                "okta",
                "provisioning",
                "In Okta's custom app leave Update User Attributes clear.",
            )
            .then_at("connect", "address", "Check the tenant's address."),
        406 | 415 => Explanation::bad(answered)
            .because(
                DIRECTORY_CLIENTS,
                "For an Other directory the Content-Type names its type; `application/json` is not \
                 enough.",
            )
            .because(ACCESS_API, "For a user it is `application/json`.")
            .then("directory", "Send the request of this page, with its Content-Type."),
        409 => Explanation::bad(answered)
            .because(
                ACCESS_API,
                "If a user was to be created: the tenant has one of this `userName`.",
            )
            .because(
                DIRECTORY_DOMAINS,
                "If a directory was: one of its domains is taken; a domain is unique in a tenant.",
            )
            .then_at("user", "find", "Look the user up, and see its type and domain.")
            .then_at("directory", "list", "List the directories, and compare their domains."),
        412 => Explanation::bad(answered)
            .because(
                HTTP,
                "The user was changed since it was read: its version (ETag) is another one.",
            )
            .then_at("user", "find", "Read the user again, then send the change."),
        413 => Explanation::bad(answered)
            .because(HTTP, "The body is larger than the server takes.")
            .because(PRACTICE, "A proxy on the way takes less than the tenant.")
            .then("check", "Send fewer users or members at once."),
        _ => status::explain(call, reply, said),
    }
}
