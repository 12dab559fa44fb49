//! Errors of everything but SCIM resources: `{"errors":[{"code","message","parameters"}]}`
//! (facts §3.7). Codes are dotted and in lower case; which codes the product has for these
//! faults is not public, so all but [`unauthorised`] are modelled.

use serde_json::{Value, json};

use crate::practice::answer;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// An error of the management API.
pub fn management_error(status: u16, code: &str, message: &str) -> Reply {
    answer::modelled(bare(status, code, message), "the code and the wording of this error")
}

/// The answer to a call without a valid token: body SCIM-GUIDE, status [CLIENT: LAMW]. That the
/// two belong together is modelled.
pub fn unauthorised() -> Reply {
    let reply = bare(401, "forbidden", "User is not authorized to perform the task.");
    answer::modelled(reply, "that this body comes with status 401")
        .with_header("WWW-Authenticate", "Bearer")
}

fn bare(status: u16, code: &str, message: &str) -> Reply {
    let error = json!({ "code": code, "message": message, "parameters": Value::Null });
    answer::json(status, media_type::JSON, &json!({ "errors": [error] }))
}
