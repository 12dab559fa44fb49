//! What a JWT says about itself (RFC 7519). **Nothing is verified here**: the page has no key and
//! no reason; the claims only tell a person whose token it is and when it ends.

use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::timestamp::Moment;
use crate::wire::base64;

/// The claims of Access's access tokens that a person cares about; all unverified.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claims {
    /// The issuer, `https://<host>/SAAS/auth`.
    pub iss: Option<String>,
    /// The subject.
    pub sub: Option<String>,
    /// The OAuth client's id.
    pub cid: Option<String>,
    /// When it ends.
    pub exp: Option<Moment>,
    /// When it was issued.
    pub iat: Option<Moment>,
    /// What it may be used for, as `scp` (or `scope`) says; `None` where neither does.
    pub scope: Option<Vec<String>>,
    /// Whether it has claims that only ID tokens have (OpenID Connect Core §2, §3.1.3.6).
    pub is_id_token: bool,
}

/// The claims of `token`, or `None` where it is not a JWT in the compact form (RFC 7515 §7.1).
pub fn read(token: &str) -> Option<Claims> {
    let mut parts = token.split('.');
    let (_header, payload, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let root = object(payload)?;
    let string = |name| root.member(name).and_then(|it| it.node.as_str()).map(str::to_owned);
    let moment = |name| root.member(name).and_then(|it| seconds(&it.node));
    Some(Claims {
        iss: string("iss"),
        sub: string("sub"),
        cid: string("cid"),
        exp: moment("exp").map(Moment::from_epoch_seconds),
        iat: moment("iat").map(Moment::from_epoch_seconds),
        scope: root.member("scp").or_else(|| root.member("scope")).map(|it| words(&it.node)),
        is_id_token: ["nonce", "at_hash"].iter().any(|name| root.member(name).is_some()),
    })
}

/// The JSON object that a part of a JWT is the Base64 of.
pub fn object(part: &str) -> Option<Node> {
    let text = String::from_utf8(base64::decode(part)?).ok()?;
    grammar::read(&text).ok().filter(|root| matches!(root.value, Value::Object(_)))
}

/// The words of a text (RFC 6749 §3.3), or of an array of texts.
fn words(node: &Node) -> Vec<String> {
    let texts = node.as_str().into_iter().chain(node.items().iter().filter_map(Node::as_str));
    texts.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// A count of whole seconds: a number (RFC 7519 §2 allows fractions, which are cut off), or a
/// number in quotes. A number with an exponent is not read.
pub fn seconds(node: &Node) -> Option<i64> {
    let text = match &node.value {
        Value::Number(text) | Value::String(text) => text.trim(),
        _ => return None,
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let is_fraction = fraction.bytes().all(|byte| byte.is_ascii_digit());
    whole.parse().ok().filter(|_| is_fraction)
}
