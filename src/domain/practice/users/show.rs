//! `GET …/scim/Users/{id}`: one user, with `attributes` only those.

use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::practice::users::resource::{projection, resource, unknown};
use crate::wire::reply::Reply;

/// Answers with the user.
pub fn show(tenant: &mut Tenant, request: &Request) -> Reply {
    let projection = match projection(request) {
        Ok(projection) => projection,
        Err(reply) => return reply,
    };
    match tenant.users().iter().find(|user| user.id == request.id) {
        Some(user) => resource(200, tenant, user, request, projection.as_ref()),
        None => unknown(&request.id),
    }
}
