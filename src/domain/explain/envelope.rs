//! The shapes in which servers put an error (facts §3.7; RFC 6749 §5.2, RFC 7644 §3.12,
//! RFC 9457, facts/okta.md §3). It reads them and judges nothing.

use crate::json::document::{Node, Value};

/// Who writes errors in this shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Envelope {
    /// Access: `{"errors":[{"code","message","parameters"}]}`
    Access,
    /// SCIM 1.1: `{"Errors":[{"description","code"}]}`
    Scim1,
    /// SCIM 2.0: `{"schemas":[…:Error],"status","scimType","detail"}`
    Scim2,
    /// OAuth: `{"error","error_description"}`
    OAuth,
    /// RFC 9457, as this program's relay writes it: `{"type","title","status","detail","code"}`
    Problem,
    /// Okta's own API: `{"errorCode","errorSummary","errorCauses"}`
    Okta,
    /// `{"message"}` or `{"error":{…}}`, of whoever.
    Other,
}

/// What a JSON error says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// Its shape; `None` where it is no error.
    pub envelope: Option<Envelope>,
    /// A code in words.
    pub code: Option<String>,
    /// The status that the body itself names.
    pub status: Option<u16>,
    /// Its text.
    pub message: Option<String>,
}

/// The error that `root` is, if it is one.
pub fn read(root: &Node) -> Fault {
    oauth(root)
        .or_else(|| list(root))
        .or_else(|| okta(root))
        .or_else(|| problem(root))
        .or_else(|| scim2(root))
        .or_else(|| other(root))
        .unwrap_or_default()
}

fn oauth(root: &Node) -> Option<Fault> {
    let code = text(root, "error")?;
    let described = text(root, "error_description");
    // RFC 6749 §5.2: codes have no spaces; frameworks write `{"error":"Not Found"}` as well.
    let is_code = !code.contains(' ');
    Some(Fault {
        envelope: Some(if is_code { Envelope::OAuth } else { Envelope::Other }),
        status: number(root, "status"),
        message: described.or_else(|| text(root, "message")).or((!is_code).then(|| code.clone())),
        code: is_code.then_some(code),
    })
}

fn list(root: &Node) -> Option<Fault> {
    let member = root.member_like("errors")?;
    let first = member.node.items().first()?;
    let described = text(first, "description");
    let is_scim = member.name == "Errors" || described.is_some();
    Some(Fault {
        envelope: Some(if is_scim { Envelope::Scim1 } else { Envelope::Access }),
        code: text(first, "code").filter(|code| code.parse::<u16>().is_err()),
        status: number(first, "code").or_else(|| number(first, "status")),
        message: text(first, "message").or(described).or_else(|| text(first, "detail")),
    })
}

fn okta(root: &Node) -> Option<Fault> {
    let code = text(root, "errorCode")?;
    let causes = root.member("errorCauses").map(|it| it.node.items()).unwrap_or_default();
    let causes: Vec<String> = causes.iter().filter_map(|it| text(it, "errorSummary")).collect();
    let summary = text(root, "errorSummary");
    let message = summary.into_iter().chain(causes).collect::<Vec<_>>().join(" ");
    let message = (!message.is_empty()).then_some(message);
    Some(Fault { envelope: Some(Envelope::Okta), code: Some(code), status: None, message })
}

fn problem(root: &Node) -> Option<Fault> {
    let kind = text(root, "type").filter(|it| it.contains(':') || it.starts_with('/'))?;
    let detail = text(root, "detail").or_else(|| text(root, "title"))?;
    let code = text(root, "code").or_else(|| kind.rsplit(':').next().map(str::to_owned));
    Some(Fault {
        envelope: Some(Envelope::Problem),
        code,
        status: number(root, "status"),
        message: Some(detail),
    })
}

fn scim2(root: &Node) -> Option<Fault> {
    let schemas = root.member_like("schemas").map(|it| it.node.items()).unwrap_or_default();
    let mut schemas = schemas.iter().filter_map(Node::as_str);
    let is_declared = schemas.any(|urn| urn.to_ascii_lowercase().ends_with("messages:2.0:error"));
    let (detail, status) = (text(root, "detail"), number(root, "status"));
    let is_shaped = detail.is_some() && status.is_some();
    (is_declared || is_shaped).then(|| Fault {
        envelope: Some(Envelope::Scim2),
        code: text(root, "scimType"),
        status,
        message: detail,
    })
}

fn other(root: &Node) -> Option<Fault> {
    if let Some(inner) = root.member("error").filter(|it| !it.node.members().is_empty()) {
        let message = text(&inner.node, "message")?;
        let status = number(&inner.node, "code").or_else(|| number(&inner.node, "status"));
        return Some(Fault {
            envelope: Some(Envelope::Other),
            code: None,
            status,
            message: Some(message),
        });
    }
    // A user has no `message`; a lone one is what gateways and frameworks answer.
    let message = text(root, "message")?;
    let is_document =
        root.member_like("userName").is_some() || root.member_like("schemas").is_some();
    (!is_document).then(|| Fault {
        envelope: Some(Envelope::Other),
        code: text(root, "code").filter(|code| code.parse::<u16>().is_err()),
        status: number(root, "status").or_else(|| number(root, "code")),
        message: Some(message),
    })
}

fn text(node: &Node, name: &str) -> Option<String> {
    match &node.member_like(name)?.node.value {
        Value::String(text) if !text.trim().is_empty() => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => None,
    }
}

/// A status as a number, or as a string of digits: the drafts have both.
fn number(node: &Node, name: &str) -> Option<u16> {
    let digits = match &node.member_like(name)?.node.value {
        Value::String(text) | Value::Number(text) => text.trim().parse::<u16>().ok()?,
        _ => return None,
    };
    (100..600).contains(&digits).then_some(digits)
}
