//! Directories of type Other (facts §2): the only ones that Okta's users can land in, and only
//! the API can make them. The body is drafted here and judged by the rules, not here.

use crate::access::jwt::seconds;
use crate::access::tenant::Tenant;
use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::json::write::string;
use crate::secret::Secret;
use crate::wire::authorization::Authorization;
use crate::wire::call::Call;
use crate::wire::header::{ACCEPT, CONTENT_TYPE};
use crate::wire::media_type;
use crate::wire::method::Method;
use crate::wire::reply::Reply;

/// The type that Okta needs [CLIENT: ROLLCALL].
pub const OTHER: &str = "OTHER_DIRECTORY";

/// A directory as an answer describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// `directoryId`, or `directoryConfigurationId` in an answer to a creation.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its type, e.g. `OTHER_DIRECTORY`.
    pub kind: String,
    /// Its domains; empty where the answer does not list them ([`domains_call`] asks).
    pub domains: Vec<String>,
    /// How many users it has, where the answer says so.
    pub users: Option<u64>,
}

/// The body of a creation.
pub fn draft(name: &str, domains: &[&str]) -> String {
    let quoted: Vec<String> =
        domains.iter().map(|domain| format!("    {}", string(domain))).collect();
    let list =
        if quoted.is_empty() { "[]".into() } else { format!("[\n{}\n  ]", quoted.join(",\n")) };
    format!(
        "{{\n  \"type\": \"{OTHER}\",\n  \"domains\": {list},\n  \"name\": {}\n}}",
        string(name)
    )
}

/// Makes a directory. The media type is what selects the kind.
pub fn create_call(tenant: &Tenant, token: &Secret, body: &str) -> Call {
    Call::new(Method::Post, tenant.directories_url())
        .with_authorization(Authorization::Bearer(token.clone()))
        .with_header(CONTENT_TYPE, media_type::DIRECTORY_OTHER)
        .with_header(ACCEPT, media_type::DIRECTORY_OTHER)
        .with_body(body)
}

/// Asks for the tenant's directories; those of just-in-time users are left out.
pub fn list_call(tenant: &Tenant, token: &Secret) -> Call {
    Call::new(Method::Get, tenant.directories_url())
        .with_authorization(Authorization::Bearer(token.clone()))
        .with_header(ACCEPT, media_type::DIRECTORY_LIST)
}

/// Asks for the domains of one directory.
pub fn domains_call(tenant: &Tenant, token: &Secret, id: &str) -> Call {
    Call::new(Method::Get, tenant.directory_domains_url(id))
        .with_authorization(Authorization::Bearer(token.clone()))
        .with_header(ACCEPT, media_type::DOMAIN_LIST)
}

/// The directories of an answer to [`list_call`], or one sentence on why there are none to read.
pub fn read_list(reply: &Reply) -> Result<Vec<Directory>, String> {
    let root = json(reply)?;
    let items = items(&root).ok_or("The answer has no items: it is not a list of directories.")?;
    Ok(items.iter().map(of).collect())
}

/// The directory of an answer to [`create_call`]. The body of such an answer is not public for
/// the type Other; the keys are those of a just-in-time one [CLIENT: aria driver] and of a list.
pub fn read_created(reply: &Reply) -> Result<Directory, String> {
    let root = json(reply)?;
    match of(&root) {
        directory if directory.id.is_empty() => {
            Err("The answer has no directoryId: it is not a directory.".to_owned())
        }
        directory => Ok(directory),
    }
}

/// The domains of an answer to [`domains_call`]: texts, or objects with a `name` or `domain`
/// (the shape of an item is not public).
pub fn read_domains(reply: &Reply) -> Result<Vec<String>, String> {
    let root = json(reply)?;
    let items = items(&root).ok_or("The answer has no items: it is not a list of domains.")?;
    Ok(domains(items))
}

fn json(reply: &Reply) -> Result<Node, String> {
    if !reply.is_success() {
        return Err(format!("The answer is {}.", reply.status));
    }
    grammar::read(&reply.body).map_err(|_| "The answer is not JSON.".to_owned())
}

/// `items` of a list, a bare array, or SCIM's `Resources`.
fn items(root: &Node) -> Option<&[Node]> {
    let list = match &root.value {
        Value::Array(_) => root,
        _ => &["items", "Resources"].iter().find_map(|name| root.member_like(name))?.node,
    };
    matches!(list.value, Value::Array(_)).then(|| list.items())
}

/// What an item of a list, an answer to a creation, or a body to send says of a directory.
pub fn of(node: &Node) -> Directory {
    let id = ["directoryId", "directoryConfigurationId", "directoryConfigId", "userStoreId", "id"];
    let count = ["userCount", "countUsers"].iter().find_map(|name| node.member_like(name));
    Directory {
        id: text(node, &id),
        name: text(node, &["name"]),
        kind: text(node, &["type", "directoryType"]),
        domains: node.member_like("domains").map_or_else(Vec::new, |it| domains(it.node.items())),
        users: count.and_then(|it| seconds(&it.node)).and_then(|it| u64::try_from(it).ok()),
    }
}

/// The first of these members that is a text or a number with something in it.
fn text(node: &Node, names: &[&str]) -> String {
    let values = names.iter().filter_map(|name| node.member_like(name));
    let mut texts = values.filter_map(|member| match &member.node.value {
        Value::String(text) | Value::Number(text) => Some(text.as_str()),
        _ => None,
    });
    texts.find(|text| !text.is_empty()).unwrap_or_default().to_owned()
}

fn domains(items: &[Node]) -> Vec<String> {
    let texts = items.iter().map(|item| match item.as_str() {
        Some(domain) => domain.to_owned(),
        None => text(item, &["name", "domain", "domainName"]),
    });
    texts.filter(|domain| !domain.is_empty()).collect()
}
