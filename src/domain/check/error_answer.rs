//! The envelopes in which services put their errors (facts §3.7, §1; RFC 7644 §3.12; RFC 6749
//! §5.2), told by their members.

use crate::json::document::{Node, Value};
use crate::pointer::Pointer;
use crate::scim::version::Version;

/// One envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Envelope {
    /// SCIM 1.1: `{"Errors": [{"description", "code"}]}`
    Scim1,
    /// SCIM 2.0: `{"schemas", "detail", "status", "scimType"}`
    Scim2,
    /// Access's own: `{"errors": [{"code", "message", "parameters"}]}`
    Access,
    /// OAuth: `{"error", "error_description"}`
    OAuth,
    /// Okta's management API: `{"errorCode", "errorSummary"}`
    Okta,
    /// Problem details (RFC 9457): `{"type", "title", "status", "detail"}`
    Problem,
    /// None of these.
    Unknown,
}

impl Envelope {
    /// The envelope of an answer.
    pub fn of(root: &Node) -> Self {
        let has = |name: &str| root.member_like(name).is_some();
        if let Some(list) = root.member_like("Errors") {
            let is_own = |it: &Node| {
                it.member("message").is_some() && it.member_like("description").is_none()
            };
            let is_access = list.name == "errors" && list.node.items().first().is_some_and(is_own);
            return if is_access { Self::Access } else { Self::Scim1 };
        }
        let is_text = |name: &str| root.member(name).is_some_and(|it| it.node.as_str().is_some());
        if has("errorCode") || has("errorSummary") {
            Self::Okta
        } else if is_text("error") {
            Self::OAuth
        } else if has("schemas") && (has("detail") || has("status")) || has("scimType") {
            Self::Scim2
        } else if is_text("title") || is_text("type") {
            Self::Problem
        } else if has("detail") && has("status") {
            Self::Scim2
        } else {
            Self::Unknown
        }
    }
}

/// The errors of an answer of SCIM 1.1; none where they are no array.
pub fn errors(root: &Node) -> &[Node] {
    root.member_like("Errors").map(|it| it.node.items()).unwrap_or_default()
}

/// The errors of an answer in the envelope of `version`, each with its place; none in another.
pub fn entries(root: &Node, version: Version) -> Vec<(Pointer, &Node)> {
    match (version, Envelope::of(root)) {
        (Version::Scim1, Envelope::Scim1) => {
            let name = root.member_like("Errors").map_or("Errors", |it| it.name.as_str());
            let place = |at: usize| Pointer::of([name.to_owned(), at.to_string()]);
            errors(root).iter().enumerate().map(|(at, entry)| (place(at), entry)).collect()
        }
        (Version::Scim2, Envelope::Scim2) => vec![(Pointer::root(), root)],
        _ => Vec::new(),
    }
}

/// The status that a code says: three digits, as a string or as a number.
pub fn status(node: &Node) -> Option<u16> {
    match &node.value {
        Value::String(text) | Value::Number(text) if text.trim().len() == 3 => {
            text.trim().parse().ok()
        }
        _ => None,
    }
}
