//! `PATCH …/scim/Users/{id}`, also as POST with `X-HTTP-Method-Override: PATCH` (facts §3.6).
//!
//! 204 [CLIENT: idptools, ROLLCALL]; 200 and the user where `attributes` is asked for, as the
//! SDK does. The documented 403 "The user is not a local user and can not be updated" is old and
//! not practised: provisioned users are changed by Okta's catalogue app. A changed domain must
//! be one of the same directory (modelled).

use crate::practice::request::Request;
use crate::practice::scim::admit::admit;
use crate::practice::scim::error::scim_error;
use crate::practice::scim::merge::merge;
use crate::practice::scim::unmarshal::unmarshal;
use crate::practice::tenant::Tenant;
use crate::practice::user::{User, workspace};
use crate::practice::users::resource::{projection, resource, unknown};
use crate::wire::reply::Reply;

/// Changes a user or says why not.
pub fn change(tenant: &mut Tenant, request: &Request) -> Reply {
    changed(tenant, request).unwrap_or_else(|refusal| refusal)
}

fn changed(tenant: &mut Tenant, request: &Request) -> Result<Reply, Reply> {
    let projection = projection(request)?;
    let at = tenant.users().iter().position(|user| user.id == request.id);
    let (at, old) = at
        .and_then(|at| Some((at, tenant.users().get(at)?)))
        .ok_or_else(|| unknown(&request.id))?;
    let sent = unmarshal(request.body()).map_err(|fault| scim_error(400, &fault))?;
    let mut attributes = admit(tenant, merge(old.attributes.clone(), sent), Some(&old.id))?;
    let here = tenant.directory_of(old.domain()).map(|it| &it.id);
    let there = tenant.directory_of(workspace(&attributes, "domain")).map(|it| &it.id);
    if here != there {
        return Err(scim_error(400, "A user cannot move to the domain of another directory."));
    }
    attributes.shift_remove("password");
    let user = User::new(old.id.clone(), old.created, request.now, attributes);
    let reply = match &projection {
        Some(asked) => resource(200, tenant, &user, request, Some(asked)),
        None => Reply::new(204),
    };
    if let Some(place) = tenant.users.get_mut(at) {
        *place = user;
    }
    Ok(reply)
}
