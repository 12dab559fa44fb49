//! Which attributes of a user a text names, whoever wrote it. It deliberately leaves words alone
//! that are English before they are attributes, unless they are quoted.

use crate::pointer::Pointer;
use crate::scim::attribute::Attribute;
use crate::scim::schema::core_user::CORE_USER;
use crate::scim::schema::enterprise::ENTERPRISE;
use crate::scim::schema::workspace::WORKSPACE;

/// Names of one word that a message about a user hardly uses in another sense.
const PLAIN: [&str; 6] = ["domain", "email", "emails", "locale", "timezone", "password"];

/// What stands around a word that is meant as a name.
const QUOTES: &str = "'\"`“”‘’";

/// An attribute that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its name, as the schemas write it: `name.givenName`.
    pub name: String,
    /// Where it stands in a user.
    pub pointer: Pointer,
}

/// The attributes that `text` names, each once, in the order of the text, five at most.
pub fn named(text: &str) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    for word in text.split(|it: char| !it.is_ascii_alphanumeric()) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let before = text.get(..start).and_then(|it| it.chars().next_back());
        let after = text.get(start + word.len()..).and_then(|it| it.chars().next());
        // What stands between slashes is part of an address.
        let is_part = before.is_some_and(|it| "/@".contains(it)) || after == Some('/');
        let Some(named) = attribute(word).filter(|_| !is_part) else { continue };
        let leaf = named.name.rsplit('.').next().unwrap_or_default();
        let quoted = [before, after].iter().all(|it| it.is_some_and(|it| QUOTES.contains(it)));
        let is_meant = leaf.contains(|it: char| it.is_ascii_uppercase())
            || PLAIN.iter().any(|plain| plain.eq_ignore_ascii_case(word))
            || quoted;
        if is_meant && found.len() < 5 && !found.contains(&named) {
            found.push(named);
        }
    }
    found
}

/// The attribute of this name, wherever in a user it stands; letter case is forgiven for names
/// that have an inner capital.
fn attribute(word: &str) -> Option<Named> {
    if word.eq_ignore_ascii_case("email") {
        return attribute("emails");
    }
    let of = |table: &'static [Attribute]| Attribute::of(table, word);
    let name = |name: &str, tokens: &[&str]| {
        Some(Named { name: name.to_owned(), pointer: Pointer::of(tokens.iter().copied()) })
    };
    if let Some(row) = of(CORE_USER.attributes) {
        return name(row.name, &[row.name]);
    }
    let parts = Attribute::of(CORE_USER.attributes, "name").map_or(&[][..], |row| row.parts);
    if let Some(row) = of(parts) {
        return name(&format!("name.{}", row.name), &["name", row.name]);
    }
    [&WORKSPACE, &ENTERPRISE].into_iter().find_map(|schema| {
        let row = of(schema.attributes)?;
        name(row.name, &[schema.urn, row.name])
    })
}

#[cfg(test)]
mod tests {
    use crate::explain::named::named;

    #[test]
    fn attributes_are_told_from_english() {
        for (text, expected) in [
            ("externalId is required", "/externalId"),
            ("The username and the givenname are missing", "/userName /name/givenName"),
            ("Attribute 'title' is not allowed", "/title"),
            ("The title of the page", ""),
            ("no domain of this name", "/urn:scim:schemas:extension:workspace:1.0/domain"),
            ("Invalid email", "/emails"),
            ("https://acme.example/domain/x", ""),
            ("Ünïcode ‘roles’ – “emails”", "/roles /emails"),
        ] {
            let found: Vec<String> = named(text).iter().map(|it| it.pointer.to_string()).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
