//! Why a user was refused, or became a local one: the body that was sent is held against what
//! Access documents (PROV-SAMPLE, WS-SCHEMA), so that the likeliest cause comes first.
//! The full check is the rules'; this only explains after the fact.

use crate::explain::explanation::Explanation;
use crate::explain::said::Said;
use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::urn;
use crate::wire::call::Call;

/// What a 400 to the creation of a user means.
pub fn explain(call: &Call, said: &Said) -> Explanation {
    let mut it = Explanation::bad(format!("The tenant refused the user (400){}", said.ending()));
    it.causes = said.message.as_deref().and_then(engine).into_iter().collect();
    match body(call) {
        None => it.causes.push("The body is not JSON.".to_owned()),
        Some(root) => it.causes.extend(faults(&root)),
    }
    if it.causes.is_empty() {
        let domain = body(call).and_then(|root| extension_text(&root, "domain"));
        it.causes.push(match domain {
            Some(domain) => format!("No Other directory of this tenant has the domain {domain}."),
            None => "The domain is not one of an Other directory of this tenant.".to_owned(),
        });
        it.causes.push("An attribute that this tenant demands of every user is missing.".into());
    }
    let it = match said.message {
        Some(_) => it.then("user", "Change what the text names, and send again."),
        None => it.then("check", "Check the body, change it, and send again."),
    };
    it.then(
        "okta",
        "If Okta sent it: unmap the attribute, and delete it in Profile Editor; unmapping alone \
         does not stop it.",
    )
}

/// Why Access made a local user of what `call` sent.
pub fn why_local(call: &Call) -> String {
    let Some(root) = body(call) else { return "The body was not JSON.".to_owned() };
    if extension(&root).is_none() {
        return format!(
            "The body has no extension {}, and with it no internalUserType; Access then takes LOCAL.",
            urn::WORKSPACE
        );
    }
    match extension_text(&root, "internalUserType") {
        None => "internalUserType was missing, and Access then takes LOCAL.".to_owned(),
        Some(kind) if kind == "PROVISIONED" => match declares(&root, urn::WORKSPACE) {
            true => "The tenant did not use internalUserType as it was sent.".to_owned(),
            false => format!("The schemas do not name {}.", urn::WORKSPACE),
        },
        Some(kind) => format!("internalUserType was {kind}, not PROVISIONED."),
    }
}

/// The userName that `call` sent; empty where there is none.
pub fn user_name(call: &Call) -> String {
    body(call).and_then(|root| text(&root, "userName")).unwrap_or_default()
}

/// What the texts of the UnboundID engine mean, which Access is built on (facts §3.4, inferred).
fn engine(message: &str) -> Option<String> {
    let attribute = message.split_once("Attribute ").and_then(|(_, rest)| rest.split_once(' '));
    if let Some((name, rest)) = attribute
        && rest.starts_with("is not defined")
    {
        let name = name.strip_prefix(urn::CORE).map_or(name, |it| it.trim_start_matches(':'));
        return Some(format!("The tenant knows no attribute {name} of a user."));
    }
    if message.contains("must be declared in the schemas") {
        return Some("An attribute's URN is missing from schemas.".to_owned());
    }
    let complex = message.split_once("expected for complex attribute '");
    let name = complex.and_then(|(_, rest)| rest.split_once('\'')).map(|(name, _)| name);
    name.map(|name| format!("{name} has to be an object."))
}

/// What the body lacks of what Access demands of a provisioned user.
fn faults(root: &Node) -> Vec<String> {
    let mut faults = Vec::new();
    let mut fault = |is: bool, text: &str| {
        if is {
            faults.push(text.to_owned());
        }
    };
    let name = root.member_like("name").map(|it| &it.node);
    let has_name = |part| name.is_some_and(|name| text(name, part).is_some());
    fault(text(root, "userName").is_none(), "userName is missing or empty.");
    fault(!has_name("givenName"), "name.givenName is missing or empty.");
    fault(!has_name("familyName"), "name.familyName is missing or empty.");
    fault(
        text(root, "externalId").is_none(),
        "externalId is missing or empty; a provisioned user needs one.",
    );
    fault(
        extension_text(root, "domain").is_none(),
        "domain is missing or empty; it tells Access the directory.",
    );
    let emails = root.member_like("emails").map(|it| &it.node);
    let count = emails.map_or(0, |emails| match &emails.value {
        Value::Array(items) => items.len(),
        Value::Null => 0,
        _ => 1,
    });
    fault(count == 0, "emails is missing or empty; Access takes exactly one.");
    let is_blank = |email: &Node| email.as_str().is_none() && text(email, "value").is_none();
    let first = emails.and_then(|emails| emails.items().first());
    fault(first.is_some_and(is_blank), "The email has no value.");
    fault(count > 1, "emails has more than one entry; Access takes exactly one.");
    let has_2_0 = [urn::CORE_USER_2, urn::ENTERPRISE_USER_2, urn::WS1B_USER_2]
        .iter()
        .any(|urn| declares(root, urn) || root.member_like(urn).is_some());
    fault(has_2_0, "The body names schemas of SCIM 2.0; Access's own SCIM is 1.1.");
    let undeclared = extension(root).is_some() && !declares(root, urn::WORKSPACE);
    fault(undeclared, "The workspace extension is there, but schemas does not name it.");
    faults
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
