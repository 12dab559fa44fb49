//! Answers one call as the practice tenant and writes it down.

use crate::practice::log::LogEntry;
use crate::practice::tenant::Tenant;
use crate::timestamp::Moment;
use crate::wire::call::Call;
use crate::wire::reply::Reply;

/// The tenant's answer to `call` at `now`. Any host is answered: the path from `/SAAS/` on
/// decides. Call and reply are added to the tenant's log.
pub fn handle(tenant: &mut Tenant, call: &Call, now: Moment) -> Reply {
    let reply = Reply::new(404);
    tenant.log.push(LogEntry { at: now, call: call.clone(), reply: reply.clone() });
    reply
}
