//! `DELETE …/directoryconfigs/{id}`, with or without `asyncDelete=true`.
//!
//! 200 with the flag [CLIENT: LAMW]; without it, modelled alike. Here it is done at once, and
//! the users of its domains go with it (modelled). The System Directory stays (facts §2).

use crate::practice::answer;
use crate::practice::directories::unknown::unknown;
use crate::practice::management_error::management_error;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::reply::Reply;

/// Deletes a directory.
pub fn delete(tenant: &mut Tenant, request: &Request) -> Reply {
    let Some(at) = tenant.directories.iter().position(|it| it.id == request.id) else {
        return unknown(&request.id);
    };
    if tenant.directories.get(at).is_some_and(|directory| directory.is_system()) {
        let message = "The System Directory cannot be deleted.";
        return management_error(403, "directory.system", message);
    }
    let directory = tenant.directories.remove(at);
    tenant.users.retain(|user| !directory.has_domain(user.domain()));
    answer::modelled(Reply::new(200), "the empty body, and that it is done at once")
}
