//! What went wrong in a call of Okta's, read from the end of its message.

use crate::explain::network::notice;
use crate::explain::network::trouble::Trouble;
use crate::explain::reason;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The tenant answered with this status, and these words of its own.
    Answer {
        /// The status behind the reason phrase.
        status: u16,
        /// What the tenant said; empty where it said nothing.
        words: String,
    },
    /// What came back was not JSON but a web page.
    Page(Option<u16>),
    /// What came back was not JSON but a plain text, of a gateway.
    NotJson(Option<u16>),
    /// `Create new user returned empty user`.
    EmptyUser,
    /// Okta refused its own namespace, and sent nothing.
    Namespace {
        /// The namespace as it was typed into Okta.
        namespace: String,
        /// The attribute.
        property: String,
    },
    /// Okta could not take over a property of the answer.
    Property {
        /// The property.
        property: String,
        /// What Okta says about it.
        error: String,
    },
    /// No answer came.
    Trouble(Trouble),
    /// Something else, in Okta's words and the tenant's.
    Unknown {
        /// Okta's.
        own: String,
        /// The tenant's.
        words: String,
    },
}

/// The fault of `own`, Okta's last sentence, and `words`, what it quotes of the server.
pub fn read(own: &str, words: &str) -> Fault {
    let lower = own.to_ascii_lowercase();
    if lower.contains("returned empty user") {
        return Fault::EmptyUser;
    }
    if let Some(it) = namespace(own).or_else(|| property(own)) {
        return it;
    }
    let status = reason::status(own)
        .or_else(|| reason::status_in(own))
        .or_else(|| reason::status_at_end(own));
    if let Some((_, json)) = words.split_once("Invalid JSON") {
        return match json.contains("'<'") {
            true => Fault::Page(status),
            false => Fault::NotJson(status),
        };
    }
    if let Some(status) = status {
        return Fault::Answer { status, words: words.to_owned() };
    }
    match notice::read(own).or_else(|| notice::read(words)) {
        Some(notice) => Fault::Trouble(notice.trouble),
        None => Fault::Unknown { own: own.to_owned(), words: words.to_owned() },
    }
}

/// `Invalid externalNamespace: urn_ietf:… for property: department`
fn namespace(own: &str) -> Option<Fault> {
    let (_, rest) = own.split_once("nvalid externalNamespace:")?;
    let (namespace, property) = rest.split_once("for property:")?;
    let property = property.trim().trim_end_matches(['.', '"']).to_owned();
    Some(Fault::Namespace { namespace: namespace.trim().to_owned(), property })
}

/// `Error setting property, appUser=jdoe property=roles error=[… [Invalid value data type]]`
fn property(own: &str) -> Option<Fault> {
    let (_, rest) = own.split_once("rror setting property")?;
    let (_, rest) = rest.split_once("property=")?;
    let (property, rest) = rest.split_once(' ').unwrap_or((rest, ""));
    let error = rest.split_once("error=").map_or("", |(_, error)| error);
    let error = error.trim().strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(error);
    let error = error.trim().to_owned();
    Some(Fault::Property { property: property.to_owned(), error })
}
