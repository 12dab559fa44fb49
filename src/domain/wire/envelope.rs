//! The relay's JSON: a `Call` on its way to the relay, and a `Reply` on its way back. The one
//! place outside the wire itself where secrets are written out.

use crate::wire::call::Call;
use crate::wire::header::Header;
use crate::wire::method::Method;
use crate::wire::reply::Reply;
use serde_json::{Map, Value, json};

/// A reply that the relay carried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelayReply {
    /// What the tenant answered.
    pub reply: Reply,
    /// From the relay's request to the last byte of the answer, in milliseconds.
    pub elapsed_ms: u64,
}

/// `{"method", "url", "headers": [[name, value], …], "body": text or null}`, secrets included.
pub fn call_to_json(call: &Call) -> String {
    let headers: Vec<Value> =
        call.headers.iter().map(|header| json!([header.name, header.expose()])).collect();
    json!({
        "method": call.method.as_str(),
        "url": call.url,
        "headers": headers,
        "body": call.body,
    })
    .to_string()
}

/// Reads what [`call_to_json`] writes; `Err` is one sentence that names the wrong member.
pub fn call_from_json(text: &str) -> Result<Call, String> {
    let object = object(text)?;
    let method = member_text(&object, "method")?;
    let Some(method) = Method::parse(method) else {
        return Err(format!("method is {method:?}; it must be GET, POST, PUT, PATCH or DELETE."));
    };
    let url = member_text(&object, "url")?;
    if url.is_empty() {
        return Err("url is empty.".to_owned());
    }
    let mut call = Call::new(method, url);
    call.headers =
        headers(&object)?.into_iter().map(|(name, value)| Header::new(name, value)).collect();
    call.body = match object.get("body") {
        None | Some(Value::Null) => None,
        Some(Value::String(body)) => Some(body.clone()),
        Some(other) => {
            return Err(format!("body is {}; it must be a string or null.", kind(other)));
        }
    };
    Ok(call)
}

/// `{"status", "headers": [[name, value], …], "body": text, "elapsed_ms"}`.
pub fn reply_to_json(relayed: &RelayReply) -> String {
    let reply = &relayed.reply;
    json!({
        "status": reply.status,
        "headers": reply.headers,
        "body": reply.body,
        "elapsed_ms": relayed.elapsed_ms,
    })
    .to_string()
}

/// Reads what [`reply_to_json`] writes; `Err` is one sentence that names the wrong member.
pub fn reply_from_json(text: &str) -> Result<RelayReply, String> {
    let object = object(text)?;
    let status = number(&object, "status")?;
    let Some(status) = u16::try_from(status).ok().filter(|it| (100..1000).contains(it)) else {
        return Err(format!("status is {status}; it must have three digits."));
    };
    let body = match object.get("body") {
        None | Some(Value::Null) => String::new(),
        Some(_) => member_text(&object, "body")?.to_owned(),
    };
    let reply = Reply { status, headers: headers(&object)?, body };
    Ok(RelayReply { reply, elapsed_ms: number(&object, "elapsed_ms")? })
}

fn object(text: &str) -> Result<Map<String, Value>, String> {
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(other) => Err(format!("The envelope is {}; it must be an object.", kind(&other))),
        Err(error) => Err(format!("The envelope is not JSON: {error}.")),
    }
}

fn member_text<'a>(object: &'a Map<String, Value>, name: &str) -> Result<&'a str, String> {
    match object.get(name) {
        Some(Value::String(text)) => Ok(text),
        Some(other) => Err(format!("{name} is {}; it must be a string.", kind(other))),
        None => Err(format!("{name} is missing.")),
    }
}

fn number(object: &Map<String, Value>, name: &str) -> Result<u64, String> {
    match object.get(name) {
        Some(found) => found
            .as_u64()
            .ok_or_else(|| format!("{name} is {found}; it must be a whole number from 0.")),
        None => Err(format!("{name} is missing.")),
    }
}

fn headers(object: &Map<String, Value>) -> Result<Vec<(String, String)>, String> {
    let items = match object.get("headers") {
        Some(Value::Array(items)) => items,
        Some(other) => return Err(format!("headers is {}; it must be an array.", kind(other))),
        None => return Err("headers is missing.".to_owned()),
    };
    let pairs = items.iter().enumerate().map(|(index, item)| match item.as_array() {
        Some(pair) => pair_of(pair).ok_or(index),
        None => Err(index),
    });
    pairs
        .collect::<Result<_, usize>>()
        .map_err(|index| format!("headers/{index} is not a pair of a name and a value."))
}

fn pair_of(pair: &[Value]) -> Option<(String, String)> {
    match pair {
        [Value::String(name), Value::String(value)] => Some((name.clone(), value.clone())),
        _ => None,
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}
