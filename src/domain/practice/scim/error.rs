//! Errors of SCIM resources: `{"Errors":[{"code","description"}]}`, the code as a text.
//!
//! It is what the UnboundID SDK writes and Okta reads (facts §3.4, §3.7); whether Access writes
//! it is not public, so all of them are marked as modelled.

use serde_json::json;

use crate::practice::answer;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// A SCIM error.
pub fn scim_error(status: u16, description: &str) -> Reply {
    let error = json!({ "code": status.to_string(), "description": description });
    let reply = answer::json(status, media_type::JSON, &json!({ "Errors": [error] }));
    answer::modelled(reply, "the JSON and the wording of this error")
}
