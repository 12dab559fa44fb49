//! `DELETE …/scim/Users/{id}`. Clients take 200 and 204 alike (facts §3.6); which of them Access
//! sends is not public, and 204 is modelled. Later calls find nobody.

use crate::practice::answer;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::practice::users::resource::unknown;
use crate::wire::reply::Reply;

/// Deletes a user.
pub fn delete(tenant: &mut Tenant, request: &Request) -> Reply {
    match tenant.users().iter().position(|user| user.id == request.id) {
        Some(at) => {
            tenant.users.remove(at);
            answer::modelled(Reply::new(204), "the status 204; it may be 200")
        }
        None => unknown(&request.id),
    }
}
