//! A user as the body of an answer, and the answers of those that cannot have one.

use serde_json::Value;

use crate::practice::answer;
use crate::practice::request::Request;
use crate::practice::scim::error::scim_error;
use crate::practice::scim::marshal::marshal;
use crate::practice::scim::project::Projection;
use crate::practice::tenant::Tenant;
use crate::practice::user::User;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// What the parameter `attributes` asks for; unknown names are 400 (documented).
pub fn projection(request: &Request) -> Result<Option<Projection>, Reply> {
    let asked = request.parameter("attributes").filter(|names| !names.trim().is_empty());
    asked.map(Projection::parse).transpose().map_err(|fault| scim_error(400, &fault))
}

/// A reply with the user as its body.
pub fn resource(
    status: u16,
    tenant: &Tenant,
    user: &User,
    request: &Request,
    projection: Option<&Projection>,
) -> Reply {
    let whole = marshal(tenant, user, &request.root);
    let body = match projection {
        Some(projection) => projection.apply(whole),
        None => whole,
    };
    answer::json(status, media_type::JSON, &Value::Object(body)).with_header("ETag", user.version())
}

/// The answer for an id that no user has.
pub fn unknown(id: &str) -> Reply {
    scim_error(404, &format!("Resource {id:?} not found"))
}
