//! Explains the answers of SCIM Users (facts §3): what became of a user, and what did not.

use crate::access::user::{self, Found};
use crate::check::context::Context;
use crate::explain::evidence::{ACCESS_API, ACCESS_OKTA_BOOK, CONCLUDED, OKTA_SCIM};
use crate::explain::explanation::Explanation;
use crate::explain::purpose::Purpose;
use crate::explain::refused_user;
use crate::explain::said::Said;
use crate::explain::status;
use crate::json::document::Value;
use crate::json::grammar;
use crate::profile::authority::{PRACTICE, WORKSPACE_SCHEMA};
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// What `reply` means for a call about users.
pub fn explain(
    call: &Call,
    reply: &Reply,
    said: &Said,
    purpose: &Purpose,
    context: &Context,
) -> Explanation {
    match (purpose, reply.status) {
        (_, 404) if said.is_page => status::explain(call, reply, said),
        (Purpose::CreateUser, 200..300) => created(call, reply, said),
        (Purpose::CreateUser, 400) => refused_user::explain(call, said, context),
        (Purpose::CreateUser, 409) => taken(call, said),
        (Purpose::FindUser(name), 200..300) => found(call, reply, said, name),
        (Purpose::ListUsers, 200..300) => listed(reply, said),
        (Purpose::FindUser(_) | Purpose::ListUsers, 400) => {
            Explanation::bad(format!("The tenant does not take this filter (400){}", said.ending()))
                .because(
                    ACCESS_API,
                    "Only eq, co, sw, gt, ge, lt and le are supported; email is not filterable.",
                )
                .then_at("user", "find", "Look the user up by userName.")
        }
        (Purpose::FindUser(_) | Purpose::ListUsers, 404) => {
            Explanation::bad(format!("There is no list of users here (404){}", said.ending()))
                .because(PRACTICE, "The tenant's address is not that of an Access tenant.")
                .because(
                    ACCESS_API,
                    "Access answers 404 also for a count, startIndex or sortBy that it refuses.",
                )
                .then_at("connect", "address", "Check the tenant's address.")
        }
        (Purpose::SetActive(true), 200..300) => Explanation::good("The user is active again."),
        (Purpose::SetActive(false), 200..300) => {
            Explanation::good("The user is deactivated: disabled in Access, not deleted.")
        }
        (Purpose::ChangeUser, 200..300) => Explanation::good("The user was changed.").then_at(
            "user",
            "find",
            "Look the user up to see the change.",
        ),
        (Purpose::DeleteUser, 200..300) => Explanation::good("The user was deleted."),
        (Purpose::ReadUser, 200..300) => match user::read_user(reply) {
            Ok(user) => Explanation::good(format!("{}.", sentence(&user))),
            Err(_) => unreadable(reply, said),
        },
        (Purpose::SetActive(_) | Purpose::ChangeUser, 403) if said.mentions("not a local user") => {
            not_local(said)
        }
        (Purpose::SetActive(_) | Purpose::ChangeUser, 400) => {
            Explanation::bad(format!("The tenant refused the change (400){}", said.ending()))
                .because(
                    ACCESS_API,
                    "The body is not JSON, or names an attribute that a user does not have.",
                )
                .then("check", "Check the body.")
        }
        (Purpose::ReplaceUser, 400..) if reply.status != 401 && reply.status != 403 => {
            Explanation::bad(format!(
                "The tenant did not replace the user ({}){}",
                reply.status,
                said.ending()
            ))
            .because(ACCESS_API, "Access publishes no PUT for users, only PATCH.")
            .then_at(
                "okta",
                "provisioning",
                "In Okta's custom app leave Update User Attributes clear: it sends PUT.",
            )
        }
        (
            Purpose::ReadUser | Purpose::SetActive(_) | Purpose::ChangeUser | Purpose::DeleteUser,
            404,
        ) => Explanation::bad(format!("There is no user of this id (404){}", said.ending()))
            .because(PRACTICE, "The user was deleted, or the id is of another tenant.")
            .because(OKTA_SCIM, "The id is Okta's externalId: Access has its own.")
            .then_at("user", "find", "Look the user up by userName and take the id from there."),
        (_, 406 | 415) => Explanation::bad(format!(
            "The tenant does not take this media type ({}){}",
            reply.status,
            said.ending()
        ))
        .because(ACCESS_API, "Users travel as application/json, in Content-Type and in Accept.")
        .then("user", "Send the request of this page, with its headers."),
        _ => status::explain(call, reply, said),
    }
}

fn created(call: &Call, reply: &Reply, said: &Said) -> Explanation {
    let Ok(user) = user::read_user(reply) else {
        return match said.is_empty {
            true => Explanation::neutral(format!(
                "The tenant answered {} without a body, so nobody can see which user it made.",
                reply.status
            ))
            .because(OKTA_SCIM, "Okta calls this an error: “Create new user returned empty user”."),
            false => unreadable(reply, said),
        }
        .then_at("user", "find", "Look the user up by userName.");
    };
    let name = &user.user_name;
    match user.user_type.as_deref() {
        Some("PROVISIONED") => Explanation::good(match &user.domain {
            Some(domain) => format!("The user {name} was created in the domain {domain}."),
            None => format!("The user {name} was created, provisioned."),
        })
        .then("okta", "Set Okta up: it will send users just like this one."),
        Some(other) => {
            let kind = match other {
                "LOCAL" => "a local user",
                other => other,
            };
            let domain = user.domain.as_deref().unwrap_or("System Domain");
            let (why, place) = refused_user::why_local(call);
            Explanation::bad(format!(
                "The user {name} was created, but as {kind} in {domain}: not a provisioned user in \
                 your directory."
            ))
            .because(WORKSPACE_SCHEMA, why)
            .then_elsewhere(format!(
                "Delete {name} in the Access console: its type stays as it is."
            ))
            .then_at(
                "user",
                place.to_string(),
                "Set internalUserType to PROVISIONED, and create the user again.",
            )
        }
        None => Explanation::neutral(format!(
            "The user {name} was created; the answer does not say whether it is provisioned."
        ))
        .then_at("user", "find", "Look the user up to see its type and domain."),
    }
}

fn taken(call: &Call, said: &Said) -> Explanation {
    let name = refused_user::user_name(call);
    let subject = if name.is_empty() { "this name".to_owned() } else { format!("the name {name}") };
    Explanation::bad(format!("The tenant has a user of {subject} already (409){}", said.ending()))
        .because(PRACTICE, "The user was created before: by an earlier try, by Okta, or by hand.")
        .because(CONCLUDED, "A local user, or one of another directory, has the same userName.")
        .then_at("user", "find", "Look the user up, and see its type and domain.")
}

fn found(call: &Call, reply: &Reply, said: &Said, name: &str) -> Explanation {
    let Ok(list) = user::read_found(reply) else { return unreadable(reply, said) };
    let same = |user: &&Found| user.user_name.to_lowercase() == name.to_lowercase();
    let users: Vec<&Found> = list.iter().filter(same).collect();
    match users.as_slice() {
        [] if !list.is_empty() => Explanation::neutral(format!(
            "The answer lists {} users, but none of the name {name}.",
            list.len()
        ))
        .because(CONCLUDED, "The tenant did not use the filter."),
        [] => {
            let none =
                Explanation::neutral(format!("Nobody of the name {name} yet. Creating is safe."));
            match call.query().contains("%25") {
                true => {
                    none.because(CONCLUDED, "A filter that is encoded twice also finds nobody.")
                }
                false => none,
            }
        }
        [user] => match user.user_type.as_deref() {
            None | Some("PROVISIONED") => Explanation::good(format!("{}.", sentence(user)))
                .then("user", "Do not create it again: deactivate or reactivate it instead."),
            Some(_) => Explanation::neutral(format!("{}.", sentence(user)))
                .because(WORKSPACE_SCHEMA, "It was made without the internalUserType PROVISIONED.")
                .then_elsewhere(
                    "If Okta is to own this name, delete this user in the Access console first.",
                ),
        },
        several => Explanation::neutral(format!(
            "{} users have the name {name}: {}.",
            several.len(),
            several.iter().map(|user| place(user)).collect::<Vec<_>>().join(", ")
        ))
        .because(CONCLUDED, "Users of different directories may share a name.")
        .then("user", "Take the one in your directory's domain."),
    }
}

/// A list of users without a filter: what Okta asks first when it tests its credentials
/// (facts/okta.md §1.3).
fn listed(reply: &Reply, said: &Said) -> Explanation {
    let total = grammar::read(&reply.body).ok().and_then(|root| {
        match &root.member_like("totalResults")?.node.value {
            Value::Number(total) => Some(total.clone()),
            _ => None,
        }
    });
    match total {
        Some(total) => Explanation::good(format!(
            "The token reads users, and the tenant has {total}. Okta's test of the credentials \
             begins with a request like this one."
        )),
        None => unreadable(reply, said)
            .because(OKTA_SCIM, "Okta wants totalResults, startIndex and itemsPerPage as numbers."),
    }
}

/// `jdoe is a provisioned user in the domain acme.example, active`
fn sentence(user: &Found) -> String {
    let kind = match user.user_type.as_deref() {
        Some("LOCAL") => "a local user",
        Some("PROVISIONED") => "a provisioned user",
        _ => "a user",
    };
    let place = match user.domain.as_deref() {
        Some("System Domain") => " in System Domain".to_owned(),
        Some(domain) => format!(" in the domain {domain}"),
        None => String::new(),
    };
    let state = match user.active {
        Some(true) => ", active",
        Some(false) => ", deactivated",
        None => "",
    };
    format!("{} is {kind}{place}{state}", user.user_name)
}

fn place(user: &Found) -> &str {
    user.domain.as_deref().unwrap_or("no domain")
}

fn not_local(said: &Said) -> Explanation {
    Explanation::bad(format!("The tenant does not let this user be changed (403){}", said.ending()))
        .because(ACCESS_API, "This text is documented for users that are not local.")
        .because(
            ACCESS_OKTA_BOOK,
            "Still Okta's catalogue app changes provisioned users so; tenants seem to differ.",
        )
        .then_elsewhere("Change the user in the Access console, or through Okta.")
}

fn unreadable(reply: &Reply, said: &Said) -> Explanation {
    match said.root {
        Some(_) => Explanation::neutral(format!(
            "The tenant answered {}, but with JSON that is not what SCIM 1.1 answers here.",
            reply.status
        )),
        None => status::not_json(reply, said),
    }
}
