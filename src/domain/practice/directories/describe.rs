//! A directory as lists describe it. The keys are those that clients read from list items
//! [CLIENT: LAMW, aria driver] (`domains` and `userCount`: an export script, unverified).

use serde_json::{Value, json};

use crate::practice::directory::{Directory, same};
use crate::practice::tenant::Tenant;

/// The list item of a directory.
pub fn describe(tenant: &Tenant, directory: &Directory) -> Value {
    let lives_here = |domain: &str| directory.domains.iter().any(|own| same(own, domain));
    json!({
        "type": directory.kind.type_name(),
        "name": directory.name,
        "directoryId": directory.id,
        "userstoreId": directory.user_store_id,
        "domains": directory.domains,
        "countDomains": directory.domains.len(),
        "userCount": tenant.users().iter().filter(|user| lives_here(user.domain())).count(),
        "deleteInProgress": false,
        "syncConfigurationEnabled": false,
        "migratedToEnterpriseService": false,
    })
}

/// The links of a directory: `_links` with `self` is the product's general style (observed in clients).
pub fn links(id: &str) -> Value {
    let href = format!("/SAAS/jersey/manager/api/connectormanagement/directoryconfigs/{id}");
    json!({ "self": { "href": href } })
}
