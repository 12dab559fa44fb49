//! Whether a call carries a token that this tenant gave out and that has not ended.
//!
//! `Bearer` and `HZN` are both taken (facts §0). Roles are not practised: a token may do all.

use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::authorization::Authorization;

/// Whether the call is allowed.
pub fn authorize(tenant: &Tenant, request: &Request) -> bool {
    let Some(Authorization::Bearer(text) | Authorization::Hzn(text)) = request.call.authorization()
    else {
        return false;
    };
    tenant.tokens.iter().any(|token| token.text == *text && token.expires > request.now)
}
