//! What a reply's body says in its own words, whichever of the known envelopes carries it:
//! Access's `errors`, SCIM 1.1's `Errors` (facts §3.7), or OAuth's `error` (RFC 6749 §5.2).

use crate::json::document::{Node, Value};
use crate::json::grammar;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// A body, as far as it can be understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The JSON of the body, where it is JSON.
    pub root: Option<Node>,
    /// Whether the body is a web page.
    pub is_page: bool,
    /// Whether there is no body at all.
    pub is_empty: bool,
    /// The error's code, e.g. `forbidden`, `invalid_client`; a number is not one.
    pub code: Option<String>,
    /// The error's text, e.g. `User is not authorized to perform the task.`
    pub message: Option<String>,
}

/// Reads the body of `reply`.
pub fn read(reply: &Reply) -> Said {
    let body = reply.body.trim();
    let declared = reply.header("content-type").map(media_type::essence);
    let is_page = body.starts_with('<') || declared.is_some_and(|it| it == "text/html");
    let root = grammar::read(body).ok().filter(|_| !body.is_empty() && !is_page);
    let (code, message) = root.as_ref().map_or((None, None), fault);
    Said { root, is_page, is_empty: body.is_empty(), code, message }
}

impl Said {
    /// The error's text in quotation marks after a colon, or a full stop: the end of a sentence.
    pub fn ending(&self) -> String {
        match &self.message {
            Some(message) => {
                let short: String = message.chars().take(300).collect();
                let cut = if short.len() < message.len() { "…" } else { "" };
                format!(": “{short}{cut}”")
            }
            None => ".".to_owned(),
        }
    }

    /// Whether the error's text contains `words`, without regard to letter case.
    pub fn mentions(&self, words: &str) -> bool {
        self.message.as_ref().is_some_and(|message| message.to_ascii_lowercase().contains(words))
    }
}

/// Code and text of the first error.
fn fault(root: &Node) -> (Option<String>, Option<String>) {
    if let Some(error) = text(root, "error") {
        return (Some(error), text(root, "error_description"));
    }
    let first = root.member_like("errors").and_then(|errors| errors.node.items().first());
    let Some(first) = first else { return (text(root, "code"), text(root, "message")) };
    (text(first, "code"), text(first, "message").or_else(|| text(first, "description")))
}

fn text(node: &Node, name: &str) -> Option<String> {
    match &node.member_like(name)?.node.value {
        Value::String(text) if !text.trim().is_empty() => {
            Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
        }
        _ => None,
    }
}
