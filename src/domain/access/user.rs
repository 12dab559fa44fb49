//! Provisioned users over SCIM 1.1 (facts §3): the draft, the calls of their life, the answers.
//! There is no PUT: Access publishes none.

use crate::access::tenant::Tenant;
use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::json::write::string;
use crate::secret::Secret;
use crate::urn;
use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{ACCEPT, CONTENT_TYPE};
use crate::wire::media_type;
use crate::wire::method::Method;
use crate::wire::reply::Reply;

/// A user as an answer describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Access's id of the user.
    pub id: String,
    /// The user name.
    pub user_name: String,
    /// Whether the user may sign in.
    pub active: Option<bool>,
    /// `internalUserType`: PROVISIONED, LOCAL, OPERATOR, SERVICE or JIT (ACCESS-OAS).
    pub user_type: Option<String>,
    /// The domain, and with it the directory.
    pub domain: Option<String>,
}

/// An empty provisioned user of `domain`: every member that Access demands (PROV-SAMPLE), with
/// the values that are the same for everyone filled in.
pub fn draft(domain: &str) -> String {
    format!(
        r#"{{
  "schemas": [
    "{}",
    "{}"
  ],
  "userName": "",
  "name": {{
    "givenName": "",
    "familyName": ""
  }},
  "emails": [
    {{
      "value": ""
    }}
  ],
  "externalId": "",
  "active": true,
  "{}": {{
    "internalUserType": "PROVISIONED",
    "domain": {},
    "userPrincipalName": ""
  }}
}}"#,
        urn::CORE,
        urn::WORKSPACE,
        urn::WORKSPACE,
        string(domain)
    )
}

/// Creates a user.
pub fn create_call(tenant: &Tenant, token: &Secret, body: &str) -> Call {
    call(Method::Post, tenant.users_url(), token, Some(body))
}

/// Looks a user up by userName, as Okta does before it creates one.
pub fn find_call(tenant: &Tenant, token: &Secret, user_name: &str) -> Call {
    call(Method::Get, tenant.find_user_url(user_name), token, None)
}

/// Lets a user in or shuts them out, as Okta's catalogue apps do (facts §3.6).
pub fn set_active_call(tenant: &Tenant, token: &Secret, id: &str, active: bool) -> Call {
    let body =
        format!("{{\n  \"schemas\": [\n    \"{}\"\n  ],\n  \"active\": {active}\n}}", urn::CORE);
    call(Method::Patch, tenant.user_url(id), token, Some(&body))
}

/// The user of an answer to a creation, or one sentence on why there is none to read.
pub fn read_user(reply: &Reply) -> Result<Found, String> {
    let root = json(reply)?;
    of(&root).ok_or_else(|| "The answer has no id: it is not a user.".to_owned())
}

/// The users of an answer to [`find_call`].
pub fn read_found(reply: &Reply) -> Result<Vec<Found>, String> {
    let root = json(reply)?;
    let total = root.member_like("totalResults");
    match root.member_like("Resources") {
        Some(list) => Ok(list.node.items().iter().filter_map(of).collect()),
        None if total.is_some() => Ok(Vec::new()),
        None => Err("The answer has no Resources: it is not a list of users.".to_owned()),
    }
}

fn call(method: Method, url: String, token: &Secret, body: Option<&str>) -> Call {
    let call = Call::new(method, url)
        .with_authorization(Authorization::Bearer(token.clone()))
        .with_header(ACCEPT, media_type::JSON);
    match body {
        Some(body) => call.with_header(CONTENT_TYPE, media_type::JSON).with_body(body),
        None => call,
    }
}

fn json(reply: &Reply) -> Result<Node, String> {
    if !reply.is_success() {
        return Err(format!("The answer is {}.", reply.status));
    }
    grammar::read(&reply.body).map_err(|_| "The answer is not JSON.".to_owned())
}

fn of(node: &Node) -> Option<Found> {
    let text = |node: &Node, name: &str| {
        let text = node.member_like(name).and_then(|it| it.node.as_str());
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let extension = node.member_like(urn::WORKSPACE).map(|it| &it.node);
    let active = node.member_like("active").and_then(|it| match &it.node.value {
        Value::String(text) => text.parse().ok(),
        _ => it.node.as_bool(),
    });
    Some(Found {
        id: text(node, "id")?,
        user_name: text(node, "userName").unwrap_or_default(),
        active,
        user_type: extension.and_then(|it| text(it, "internalUserType")),
        domain: extension.and_then(|it| text(it, "domain")),
    })
}
