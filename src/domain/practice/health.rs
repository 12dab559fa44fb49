//! `GET /SAAS/jersey/manager/api/health`: a text with `allOk` in it [CLIENT: PRIAM tests for that
//! substring]. The rest of the text is not public.

use crate::practice::answer;
use crate::practice::request::Request;
use crate::practice::tenant::Tenant;
use crate::wire::header::CONTENT_TYPE;
use crate::wire::reply::Reply;

/// Answers that all is well.
pub fn health(_: &mut Tenant, _: &Request) -> Reply {
    let reply = Reply::new(200).with_header(CONTENT_TYPE, "text/plain").with_body("allOk");
    answer::modelled(reply, "the text around allOk")
}
