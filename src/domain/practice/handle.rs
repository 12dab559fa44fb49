//! Answers one call as the practice tenant and writes it down.

use crate::practice::authorize::authorize;
use crate::practice::log::LogEntry;
use crate::practice::management_error::{management_error, unauthorised};
use crate::practice::request::Request;
use crate::practice::route::{Access, ROUTES, Route};
use crate::practice::tenant::Tenant;
use crate::timestamp::Moment;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// The tenant's answer to `call` at `now`. Any host is answered: the path from `/SAAS/` on
/// decides. Call and reply are added to the tenant's log.
pub fn handle(tenant: &mut Tenant, call: &Call, now: Moment) -> Reply {
    let reply = match Request::read(call, tenant.base(), now) {
        Some(request) => answer(tenant, request),
        None => not_found(),
    };
    tenant.log.push(LogEntry { at: now, call: call.clone(), reply: reply.clone() });
    reply
}

fn answer(tenant: &mut Tenant, mut request: Request) -> Reply {
    let found: Vec<(&Route, String)> =
        ROUTES.iter().filter_map(|route| Some((route, route.matches(&request.path)?))).collect();
    let Some((first, _)) = found.first() else { return not_found() };
    if first.access == Access::Token && !authorize(tenant, &request) {
        return unauthorised();
    }
    match found.iter().find(|(route, _)| route.method == request.method) {
        Some((route, id)) => {
            request.id.clone_from(id);
            (route.endpoint)(tenant, &request)
        }
        None => not_allowed(request.method.as_str(), &found),
    }
}

/// A path that is not in the table: modelled.
fn not_found() -> Reply {
    management_error(404, "not.found", "The practice tenant has nothing at this path.")
}

/// RFC 9110 §15.5.6; documented for the token endpoint (ACCESS-OAS), modelled elsewhere: the
/// published API has no PUT for users.
fn not_allowed(method: &str, found: &[(&Route, String)]) -> Reply {
    let allowed: Vec<&str> = found.iter().map(|(route, _)| route.method.as_str()).collect();
    let message = format!("The method {method} is not allowed here.");
    management_error(405, "method.not.allowed", &message).with_header("Allow", allowed.join(", "))
}
