//! Replies with a JSON body, and the mark of those that are modelled.

use serde_json::Value;

use crate::wire::header::CONTENT_TYPE;
use crate::wire::reply::Reply;

/// The header of an answer whose text, shape or status is not public; its value says what of it
/// is modelled.
pub const MODELLED: &str = "X-Practice-Modelled";

/// A reply with a JSON body of this media type.
pub fn json(status: u16, media_type: &str, body: &Value) -> Reply {
    Reply::new(status).with_header(CONTENT_TYPE, media_type).with_body(body.to_string())
}

/// The reply, marked: `what` names what of it is modelled.
pub fn modelled(reply: Reply, what: &str) -> Reply {
    reply.with_header(MODELLED, what)
}
