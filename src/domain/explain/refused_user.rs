//! Why a user was refused, or became a local one: what the tenant says is read first, then the
//! checks look at the body that was sent, so that the likeliest cause comes first.

use crate::check::context::Context;
use crate::check::subject::Kind;
use crate::explain::cause::Cause;
use crate::explain::engine;
use crate::explain::evidence::CONCLUDED;
use crate::explain::explanation::Explanation;
use crate::explain::faults::faults;
use crate::explain::named::named;
use crate::explain::place::Place;
use crate::explain::said::Said;
use crate::json::document::Node;
use crate::json::grammar;
use crate::pointer::Pointer;
use crate::profile::authority::{PROVISIONED_USERS, SERVER_ENGINE};
use crate::urn;
use crate::wire::call::Call;

/// What a 400 to the creation of a user means.
pub fn explain(call: &Call, said: &Said, context: &Context) -> Explanation {
    let what = format!("The tenant refused the user (400){}", said.ending());
    let mut it = Explanation::bad(what);
    let root = body(call);
    let at = |pointer: &Pointer| Place { route: "user", at: pointer.to_string() };
    if let Some(complaint) = said.message.as_deref().and_then(engine::read) {
        let place = complaint.place();
        let there = place.as_ref().filter(|_| root.as_ref().is_some_and(|it| complaint.is_in(it)));
        let (text, source) = (complaint.cause(), SERVER_ENGINE);
        it.causes.push(Cause { text, source, found_at: there.map(at) });
        it = match (complaint.mend(), &place) {
            (Some(mend), Some(place)) if there.is_some() || complaint.attribute().is_none() => {
                it.then_at("user", place.to_string(), mend)
            }
            (Some(mend), _) => it.then_elsewhere(mend),
            (None, _) => it,
        };
    } else {
        for named in named(said.message.as_deref().unwrap_or_default()) {
            let text = format!("Look at `{}`, which the answer names.", named.name);
            it = it.then_at("user", named.pointer.to_string(), text);
        }
    }
    let body = call.body.as_deref().unwrap_or_default();
    for fault in faults(body, Kind::User, context, "user") {
        if let Some(step) = it.steps.iter_mut().find(|step| step.place == fault.step.place) {
            // The answer names what the checks found: they know better what to do.
            if step.text.starts_with("Look at") {
                *step = fault.step;
                it.causes.push(fault.cause);
            }
            continue;
        }
        it.causes.push(fault.cause);
        it.steps.push(fault.step);
    }
    if it.causes.is_empty() {
        it = unfound(it, root.as_ref());
    }
    it.then("user", "Then send the user again.").then_at(
        "okta",
        "profile",
        "If Okta sent it: unmap the attribute, and delete it in Profile Editor; unmapping alone \
         does not stop it.",
    )
}

/// What remains where neither the tenant nor the checks name a fault.
fn unfound(it: Explanation, root: Option<&Node>) -> Explanation {
    let domain = root.and_then(|root| extension_text(root, "domain"));
    let at = format!("/{}/domain", urn::WORKSPACE);
    it.because(
        PROVISIONED_USERS,
        match domain {
            Some(domain) => format!("No Other directory of this tenant has the domain {domain}."),
            None => "The domain is not one of an Other directory of this tenant.".to_owned(),
        },
    )
    .because(CONCLUDED, "An attribute that this tenant demands of every user is missing.")
    .then_at("directory", "list", "List the directories, and compare their domains.")
    .then_at("user", at, "Write a domain of the directory into the user.")
}

/// Why Access made a local user of what `call` sent, and where it is mended.
pub fn why_local(call: &Call) -> (String, Pointer) {
    let extension = Pointer::of([urn::WORKSPACE, "internalUserType"]);
    let Some(root) = body(call) else {
        let text = "internalUserType was missing, or not PROVISIONED; Access then takes LOCAL.";
        return (text.to_owned(), extension);
    };
    if self::extension(&root).is_none() {
        let text = format!(
            "The body has no extension {}, and with it no internalUserType; Access then takes LOCAL.",
            urn::WORKSPACE
        );
        return (text, extension);
    }
    match extension_text(&root, "internalUserType") {
        None => {
            ("internalUserType was missing, and Access then takes LOCAL.".to_owned(), extension)
        }
        Some(kind) if kind == "PROVISIONED" => match declares(&root, urn::WORKSPACE) {
            true => {
                ("The tenant did not use internalUserType as it was sent.".to_owned(), extension)
            }
            false => {
                (format!("The schemas do not name {}.", urn::WORKSPACE), Pointer::of(["schemas"]))
            }
        },
        Some(kind) => (format!("internalUserType was {kind}, not PROVISIONED."), extension),
    }
}

/// The userName that `call` sent; empty where there is none.
pub fn user_name(call: &Call) -> String {
    body(call).and_then(|root| text(&root, "userName")).unwrap_or_default()
}

fn body(call: &Call) -> Option<Node> {
    grammar::read(call.body.as_deref()?).ok()
}

fn declares(root: &Node, urn: &str) -> bool {
    let schemas = root.member_like("schemas").map(|it| it.node.items()).unwrap_or_default();
    schemas.iter().filter_map(Node::as_str).any(|it| urn::same(it, urn))
}

fn extension(root: &Node) -> Option<&Node> {
    root.member_like(urn::WORKSPACE).map(|it| &it.node)
}

fn extension_text(root: &Node, name: &str) -> Option<String> {
    text(extension(root)?, name)
}

fn text(node: &Node, name: &str) -> Option<String> {
    let text = node.member_like(name)?.node.as_str()?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}
