//! What a reply's body says in its own words, whichever of the known envelopes carries it.

use crate::explain::envelope::{self, Envelope};
use crate::json::document::Node;
use crate::json::grammar;
use crate::wire::mask;
use crate::wire::media_type;
use crate::wire::reply::Reply;

/// As much of a text as a sentence quotes, in characters.
const QUOTED: usize = 300;

/// A body, as far as it can be understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// The JSON of the body, where it is JSON.
    pub root: Option<Node>,
    /// Whether the body is a web page.
    pub is_page: bool,
    /// Whether there is no body at all.
    pub is_empty: bool,
    /// The kind of error, where it is one.
    pub envelope: Option<Envelope>,
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
    let fault = root.as_ref().map(envelope::read).unwrap_or_default();
    let (code, message) = (fault.code, fault.message);
    Said { root, is_page, is_empty: body.is_empty(), envelope: fault.envelope, code, message }
}

impl Said {
    /// The error's text in quotation marks after a colon, or a full stop: the end of a sentence.
    pub fn ending(&self) -> String {
        match &self.message {
            Some(message) => format!(": {}", quoted(message)),
            None => ".".to_owned(),
        }
    }

    /// Whether the error's text contains `words`, without regard to letter case.
    pub fn mentions(&self, words: &str) -> bool {
        self.message.as_ref().is_some_and(|message| message.to_ascii_lowercase().contains(words))
    }
}

/// A foreign text in quotation marks, on one line, its secrets masked, cut where it is long.
pub fn quoted(text: &str) -> String {
    let line = mask::text(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    // Backticks mean code in the sentences of this program.
    let line = line.replace('`', "'");
    let short: String = line.chars().take(QUOTED).collect();
    let cut = if short.len() < line.len() { "…" } else { "" };
    format!("“{short}{cut}”")
}
