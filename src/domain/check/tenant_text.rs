//! Places in a typed tenant address, which is no JSON and has no nodes.

use crate::access::tenant::Tenant;
use crate::json::position::Span;

/// Where `part` stands, without regard to letter case.
pub fn place_of(text: &str, part: &str) -> Option<Span> {
    if part.is_empty() {
        return None;
    }
    let fits =
        |at: usize| text.get(at..at + part.len()).is_some_and(|it| it.eq_ignore_ascii_case(part));
    let at = (0..text.len()).find(|at| fits(*at))?;
    Some(Span::new(at, at + part.len()))
}

/// The host of `host:port`; an IPv6 host keeps its brackets.
pub fn bare_host(host: &str) -> &str {
    match host.rfind(']') {
        Some(end) => host.get(..=end).unwrap_or(host),
        None => host.split(':').next().unwrap_or(host),
    }
}

/// Where user and password stand, with their `@`, and the text without them; only where they are
/// all that keeps the text from being an address.
pub fn without_credentials(text: &str) -> Option<(Span, String)> {
    let start = place_of(text, "://").map_or(0, |it| it.end);
    let start = start + text.get(start..)?.find(|it: char| !it.is_whitespace())?;
    let rest = text.get(start..)?;
    let authority = rest.get(..rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len()))?;
    let end = start + authority.rfind('@')? + 1;
    let without = format!("{}{}", text.get(..start)?, text.get(end..)?);
    let is_needed = Tenant::parse(text).is_none() && Tenant::parse(&without).is_some();
    is_needed.then(|| (Span::new(start, end), without))
}
