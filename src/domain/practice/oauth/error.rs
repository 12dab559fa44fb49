//! Errors of the token endpoint in the shape of RFC 6749 §5.2. That Access answers with `error`
//! and `error_description` is documented (ACCESS-OAS); the texts are not public, and modelled.

use serde_json::json;

use crate::practice::answer;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// An OAuth error.
pub fn oauth_error(status: u16, error: &str, description: &str) -> Reply {
    let body = json!({ "error": error, "error_description": description });
    let reply = answer::json(status, media_type::JSON, &body);
    answer::modelled(reply, "the error and its description")
        .with_header("Cache-Control", "no-store")
}
