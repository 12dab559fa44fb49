//! `GET /SAAS/API/1.0/REST/auth/token?attribute=isValid`: whether the token that was sent is
//! valid (facts §1). Only valid tokens come this far; the others are answered with 401.

use crate::practice::management_error::management_error;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::header::CONTENT_TYPE;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// Answers `"True"`. The attribute `publicKey` is not practised: nothing is signed here.
pub fn valid(_: &mut Tenant, request: &Request) -> Reply {
    match request.parameter("attribute") {
        Some("isValid") => {
            Reply::new(200).with_header(CONTENT_TYPE, media_type::JSON).with_body("\"True\"")
        }
        _ => management_error(400, "invalid.attribute", "attribute must be isValid here."),
    }
}
