//! `POST …/directoryconfigs`: makes a directory.
//!
//! 201 [CLIENT: LAMW]. The body of the answer is public for kind JIT only, in part; this one is
//! modelled on it [INF, facts §2]. Names and domains are unique without regard to letter case
//! over all directories (documented for domains); the 409 of a duplicate is inferred.

use serde_json::json;

use crate::practice::answer;
use crate::practice::directories::body::{NewDirectory, read};
use crate::practice::directories::describe::links;
use crate::practice::directory::{Directory, same};
use crate::practice::management_error::management_error;
use crate::practice::request::Request;
use crate::practice::tenant::{MAX_DIRECTORIES, Tenant};
use crate::wire::reply::Reply;

/// Makes a directory or says why not.
pub fn create(tenant: &mut Tenant, request: &Request) -> Reply {
    let new = match read(request) {
        Ok(new) => new,
        Err(reply) => return reply,
    };
    if let Some(reply) = refusal(tenant, &new) {
        return reply;
    }
    let directory = Directory {
        id: tenant.ids.uuid(),
        user_store_id: tenant.ids.uuid(),
        name: new.name,
        kind: new.kind,
        domains: new.domains,
    };
    let reply = created(&directory, &request.content_type());
    tenant.directories.push(directory);
    reply
}

fn refusal(tenant: &Tenant, new: &NewDirectory) -> Option<Reply> {
    let directories = tenant.directories();
    if directories.len() >= MAX_DIRECTORIES {
        let message = format!("The practice tenant holds at most {MAX_DIRECTORIES} directories.");
        return Some(management_error(500, "directory.too.many", &message));
    }
    if directories.iter().any(|directory| same(&directory.name, &new.name)) {
        let message = format!("A directory with the name {:?} already exists.", new.name);
        return Some(management_error(409, "directory.name.exists", &message));
    }
    let mut seen: Vec<&String> = Vec::new();
    for domain in &new.domains {
        let taken = tenant.directory_of(domain).is_some();
        if taken || seen.iter().any(|other| same(other, domain)) {
            let message = format!("The domain {domain:?} already exists.");
            return Some(management_error(409, "directory.domain.exists", &message));
        }
        seen.push(domain);
    }
    None
}

/// `directoryConfigurationId` and `directoryId` are one id here, so that whichever a client keeps
/// leads back to the directory. The media type is the one that was sent.
fn created(directory: &Directory, content_type: &str) -> Reply {
    let body = json!({
        "type": directory.kind.type_name(),
        "domains": directory.domains,
        "name": directory.name,
        "directoryConfigurationId": directory.id,
        "directoryId": directory.id,
        "userStoreId": directory.user_store_id,
        "deleteInProgress": false,
        "_links": links(&directory.id),
    });
    let reply = answer::json(201, content_type, &body);
    answer::modelled(reply, "the body of the answer")
}
