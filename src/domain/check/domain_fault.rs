//! What keeps a text from being the name of a domain. A single label passes: clients use them.

use crate::check::class::{NO_DOMAIN, marks};
use crate::urn;

/// One fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DomainFault {
    /// `System Domain`, which the System Directory owns.
    Reserved,
    /// `https://example.com/…`
    Url,
    /// `jdoe@example.com`
    Address,
    /// White space.
    Space,
    /// `_`, which host names do not have (RFC 1123 §2.1).
    Underscore,
    /// Any other character that is not in a domain's name, or a dot too many.
    Other,
}

impl DomainFault {
    /// The fault as the end of the sentence `“…” …`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reserved => "is the System Directory's own domain",
            Self::Url => "is an address of a page, not a domain",
            Self::Address => "is an email address, not a domain",
            Self::Space => "has a space in it",
            Self::Underscore => "has an underscore in it",
            Self::Other => "is not the name of a domain",
        }
    }
}

/// The fault of a text that is not empty; `None` where it can be a domain.
pub fn domain_fault(text: &str) -> Option<DomainFault> {
    if marks(text.as_bytes()) & NO_DOMAIN == 0 {
        // What has only the characters of a domain may still have them in the wrong place.
        let is_joint = |it: Option<&u8>| it.is_none_or(|it| *it == b'-');
        let is_right = |label: &[u8]| !is_joint(label.first()) && !is_joint(label.last());
        let is_right = text.as_bytes().split(|it| *it == b'.').all(is_right);
        return if is_right { None } else { Some(DomainFault::Other) };
    }
    let trimmed = text.trim();
    if is_reserved(text) {
        Some(DomainFault::Reserved)
    } else if trimmed.contains("://") || trimmed.contains('/') || urn_like(trimmed) {
        Some(DomainFault::Url)
    } else if trimmed.contains('@') {
        Some(DomainFault::Address)
    } else if text.contains(char::is_whitespace) {
        Some(DomainFault::Space)
    } else if !text.split('.').all(is_label) {
        Some(DomainFault::Other)
    } else if text.contains('_') {
        Some(DomainFault::Underscore)
    } else {
        None
    }
}

/// Whether it is the System Directory's own domain.
pub fn is_reserved(text: &str) -> bool {
    text.contains(' ') && text.trim().eq_ignore_ascii_case("System Domain")
}

/// The domain that was probably meant.
pub fn domain_in(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.split_once("://").map_or(text, |(_, rest)| rest);
    let text = text.split(['/', '?', '#']).next()?;
    let text = text.rsplit('@').next()?;
    let text = text.split(':').next()?.trim().trim_matches('.');
    (!text.is_empty() && domain_fault(text).is_none()).then(|| text.to_owned())
}

fn is_label(label: &str) -> bool {
    !label.is_empty()
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.chars().all(|it| it.is_alphanumeric() || it == '-' || it == '_')
}

fn urn_like(text: &str) -> bool {
    urn::same(text.get(..4).unwrap_or_default(), "urn:")
}
