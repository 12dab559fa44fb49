//! Writes a user as the published samples have it: PROV-SAMPLE (2014) with what the `/Me` sample
//! (2020) adds: the group ALL USERS, `userStoreUuid`, a version made of the last change.

use serde_json::{Map, Value, json};

use crate::practice::scim::descriptor;
use crate::practice::tenant::Tenant;
use crate::practice::user::User;
use crate::scim::dialect::SCIM_1;
use crate::scim::schema::core_user::CORE_USER;
use crate::scim::schema::workspace::WORKSPACE;
use crate::urn;

/// What stands first and last in the samples; everything else stands between.
const FIRST: [&str; 3] = ["userName", "name", "displayName"];
const LAST: [&str; 5] = ["emails", "groups", "active", "roles", "externalId"];

/// The URL of a user below `root`, where the call said that the tenant is.
pub fn location(root: &str, id: &str) -> String {
    format!("{root}/jersey/manager/api/scim/Users/{id}")
}

/// The resource of a user.
pub fn marshal(tenant: &Tenant, user: &User, root: &str) -> Map<String, Value> {
    let mut stored = user.attributes.clone();
    stored.insert("active".to_owned(), Value::Bool(user.active()));
    let groups =
        json!([{ "value": tenant.all_users_id, "type": "direct", "display": "ALL USERS" }]);
    stored.insert("groups".to_owned(), groups);
    let roles = json!([{ "value": tenant.user_role_id, "display": "User" }]);
    stored.insert("roles".to_owned(), roles);
    stored.insert(urn::WORKSPACE.to_owned(), Value::Object(workspace(tenant, user)));

    let mut body = Map::new();
    body.insert("schemas".to_owned(), schemas(user));
    body.insert("id".to_owned(), Value::from(user.id.as_str()));
    body.insert("meta".to_owned(), meta(user, root));
    let between: Vec<&str> = CORE_USER
        .attributes
        .iter()
        .map(|attribute| attribute.name)
        .filter(|name| !FIRST.contains(name) && !LAST.contains(name))
        .collect();
    for name in FIRST.into_iter().chain(between).chain(LAST) {
        if let Some(value) = stored.shift_remove(name) {
            body.insert(name.to_owned(), value);
        }
    }
    for schema in SCIM_1.extensions {
        if let Some(value) = stored.shift_remove(schema.urn) {
            body.insert(schema.urn.to_owned(), value);
        }
    }
    body.extend(stored);
    body
}

/// The extensions that the `/Me` sample declares, used or not, and those of the tenant.
fn schemas(user: &User) -> Value {
    let always = [urn::CORE, urn::WORKSPACE, urn::ENTERPRISE, urn::WORKSPACE_MFA];
    let own =
        user.attributes.keys().map(String::as_str).filter(|key| descriptor::is_tenant_urn(key));
    always.into_iter().chain(own).map(Value::from).collect()
}

fn meta(user: &User, root: &str) -> Value {
    json!({
        "created": user.created.to_iso(),
        "lastModified": user.modified.to_iso(),
        "location": location(root, &user.id),
        "version": user.version(),
    })
}

fn workspace(tenant: &Tenant, user: &User) -> Map<String, Value> {
    let mut stored = match user.attributes.get(urn::WORKSPACE) {
        Some(Value::Object(stored)) => stored.clone(),
        _ => Map::new(),
    };
    stored.insert("userStatus".to_owned(), Value::from(user.status()));
    if let Some(directory) = tenant.directory_of(user.domain()) {
        let id = directory.user_store_id.as_str();
        stored.insert("userStoreUuid".to_owned(), Value::from(id));
    }
    let mut ordered = Map::new();
    for attribute in WORKSPACE.attributes {
        if let Some(value) = stored.shift_remove(attribute.name) {
            ordered.insert(attribute.name.to_owned(), value);
        }
    }
    ordered
}
