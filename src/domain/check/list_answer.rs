//! The members of a list answer (API11 §3.2.2): the counters and the resources, found in whatever
//! letter case, and what a misspelt one means.

use crate::json::document::{Member, Node, Value};
use crate::scim::nearest::nearest;

/// The counters; the first must be there in every list.
pub const COUNTERS: [&str; 3] = ["totalResults", "itemsPerPage", "startIndex"];

/// What a list answer holds.
const MEMBERS: [&str; 5] = ["totalResults", "itemsPerPage", "startIndex", "Resources", "schemas"];

/// Other names that answers have for them.
const SYNONYMS: [(&str, &str); 7] = [
    ("items", "Resources"),
    ("users", "Resources"),
    ("results", "Resources"),
    ("entries", "Resources"),
    ("total", "totalResults"),
    ("totalCount", "totalResults"),
    ("pageSize", "itemsPerPage"),
];

/// The member that a name of none of them means, letter case aside.
pub fn meant(name: &str) -> Option<&'static str> {
    if MEMBERS.iter().any(|it| it.eq_ignore_ascii_case(name)) {
        return None;
    }
    let synonym = SYNONYMS.iter().find(|(synonym, _)| synonym.eq_ignore_ascii_case(name));
    synonym.map(|(_, wanted)| *wanted).or_else(|| nearest(name, MEMBERS, 2))
}

/// Whether a member is there, or one that is meant to be it.
pub fn is_given(root: &Node, name: &str) -> bool {
    root.member_like(name).is_some()
        || root.members().iter().any(|it| meant(&it.name) == Some(name))
}

/// The member of this name in the letters of the draft, where another is written.
pub fn in_other_letters(member: &Member) -> Option<&'static str> {
    let right = MEMBERS.into_iter().find(|it| it.eq_ignore_ascii_case(&member.name))?;
    (member.name != right).then_some(right)
}

/// The value of a counter that is a whole number, not below zero.
pub fn count(root: &Node, name: &str) -> Option<usize> {
    match &root.member_like(name)?.node.value {
        Value::Number(text) => text.parse().ok(),
        _ => None,
    }
}

/// The resources, where they are an array.
pub fn resources(root: &Node) -> Option<&[Node]> {
    let node = &root.member_like("Resources")?.node;
    matches!(node.value, Value::Array(_)).then(|| node.items())
}
