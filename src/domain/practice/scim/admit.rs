//! What a user must have to be created, or still have after a change (facts §3.2, §3.3).
//!
//! The demands are documented (PROV-SAMPLE, WS-SCHEMA); the wording is not, nor whether local
//! users are held to exactly one address as provisioned ones are: both modelled.

use serde_json::{Map, Value};

use crate::practice::directory::{Directory, DirectoryKind, SYSTEM_DOMAIN, same};
use crate::practice::scim::error::scim_error;
use crate::practice::tenant::Tenant;
use crate::practice::user::{key, set_workspace, text, workspace};
use crate::wire::reply::Reply;

/// The attributes with their defaults filled in, or the refusal. `id` is that of the user that
/// is changed.
pub fn admit(
    tenant: &Tenant,
    mut attributes: Map<String, Value>,
    id: Option<&str>,
) -> Result<Map<String, Value>, Reply> {
    required(&attributes).map_err(|fault| scim_error(400, &fault))?;
    let directory = directory(tenant, &mut attributes).map_err(|fault| scim_error(400, &fault))?;
    if let Some(domain) =
        directory.domains.iter().find(|own| same(own, workspace(&attributes, "domain")))
    {
        set_workspace(&mut attributes, "domain", domain);
    }
    unique(tenant, &attributes, id)?;
    Ok(attributes)
}

fn required(attributes: &Map<String, Value>) -> Result<(), String> {
    let name = |member: &str| match attributes.get("name") {
        Some(Value::Object(name)) => text(name, member),
        _ => "",
    };
    let values = [
        ("userName", text(attributes, "userName")),
        ("name.givenName", name("givenName")),
        ("name.familyName", name("familyName")),
    ];
    if let Some((name, _)) = values.iter().find(|(_, value)| value.trim().is_empty()) {
        return Err(format!("The required attribute {name} is missing."));
    }
    let emails: Vec<&Value> =
        attributes.get("emails").and_then(Value::as_array).into_iter().flatten().collect();
    match emails.as_slice() {
        [] => Err("The required attribute emails is missing.".to_owned()),
        [email] => match email.get("value").and_then(Value::as_str) {
            Some(address) if !address.trim().is_empty() => Ok(()),
            _ => Err("The e-mail address has no value.".to_owned()),
        },
        many => Err(format!(
            "emails must contain one and only one e-mail address; there are {}.",
            many.len()
        )),
    }
}

/// The directory in which the user lives; fills in the type LOCAL and, for local users, the
/// domain "System Domain" (WS-SCHEMA: both are the defaults).
fn directory<'a>(
    tenant: &'a Tenant,
    attributes: &mut Map<String, Value>,
) -> Result<&'a Directory, String> {
    if workspace(attributes, "internalUserType").is_empty() {
        set_workspace(attributes, "internalUserType", "LOCAL");
    }
    let provisioned = match workspace(attributes, "internalUserType") {
        "PROVISIONED" => true,
        "LOCAL" => false,
        other => {
            return Err(format!(
                "internalUserType is {other:?}; valid values are LOCAL and PROVISIONED."
            ));
        }
    };
    if provisioned {
        let values = [
            ("domain", workspace(attributes, "domain")),
            ("externalId", text(attributes, "externalId")),
        ];
        if let Some((name, _)) = values.iter().find(|(_, value)| value.trim().is_empty()) {
            return Err(format!("{name} is missing; internalUserType PROVISIONED needs it."));
        }
    } else if workspace(attributes, "domain").is_empty() {
        set_workspace(attributes, "domain", SYSTEM_DOMAIN);
    }
    let domain = workspace(attributes, "domain");
    let directory = tenant
        .directory_of(domain)
        .ok_or_else(|| format!("No directory has the domain {domain:?}."))?;
    if provisioned == (directory.kind == DirectoryKind::Local) {
        return Err(format!(
            "The domain {domain:?} belongs to a directory of type {}, in which no {} users can be created.",
            directory.kind.type_name(),
            if provisioned { "PROVISIONED" } else { "LOCAL" }
        ));
    }
    Ok(directory)
}

/// 409 and its text are documented (ACCESS-OAS). That the same userName may live in another
/// domain is likely [INF, facts §5], and modelled so.
fn unique(tenant: &Tenant, attributes: &Map<String, Value>, id: Option<&str>) -> Result<(), Reply> {
    let key = key(attributes);
    let taken = tenant.users().iter().any(|user| user.key() == key && Some(user.id.as_str()) != id);
    match taken {
        true => Err(scim_error(409, "A user with the same userName already exists")),
        false => Ok(()),
    }
}
