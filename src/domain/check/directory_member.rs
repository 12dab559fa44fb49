//! The members of a directory's request: `type`, `name`, `domains` (facts §2), and what a
//! misspelt one means. Letter case counts here: nothing says that it does not.

use crate::json::document::{Member, Node};
use crate::scim::nearest::nearest;

/// What the request for an Other directory holds.
pub const MEMBERS: [&str; 3] = ["type", "name", "domains"];

/// Other names that clients and answers have for them.
const SYNONYMS: [(&str, &str); 4] = [
    ("domain", "domains"),
    ("directoryType", "type"),
    ("directoryName", "name"),
    ("domainNames", "domains"),
];

/// The member that a name of none of them means.
pub fn meant(name: &str) -> Option<&'static str> {
    if MEMBERS.contains(&name) {
        return None;
    }
    SYNONYMS
        .into_iter()
        .find_map(|(synonym, wanted)| synonym.eq_ignore_ascii_case(name).then_some(wanted))
        .or_else(|| nearest(name, MEMBERS, name.len() / 4))
}

/// The member that is meant to be `wanted` where that itself is absent.
pub fn stands_as<'a>(root: &'a Node, wanted: &str) -> Option<&'a Member> {
    match root.member(wanted) {
        Some(_) => None,
        None => root.members().iter().find(|it| meant(&it.name) == Some(wanted)),
    }
}
