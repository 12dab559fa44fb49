//! **What it checks**: `distinguishedName` is one: parts like `CN=Jane Doe` with commas between
//! them.
//!
//! **Why**: it is compared with the directory's own, letter for letter; a path like
//! `example.com/Users/Jane Doe` or an account name matches none.
//!
//! **Example**
//! Wrong: `"distinguishedName": "example.com/Users/Jane Doe"`
//! Right: `"distinguishedName": "CN=Jane Doe,OU=Users,DC=example,DC=com"`
//!
//! **Fix**: none: only the directory knows it.
//!
//! **Reference**: RFC 4514 §2; that Access expects this form is inferred from the attribute's name
//! and its use for Active Directory.

use crate::check::diagnostic::Diagnostic;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::DISTINGUISHED_NAMES;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-distinguished-name",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: DISTINGUISHED_NAMES,
    look,
    file: "malformed_distinguished_name",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let extensions = subject.dialect().extensions.iter();
    let mut places = extensions.filter_map(|it| Found::extension(subject.root, it.urn));
    let Some(attribute) = places.find_map(|it| it.part("distinguishedName")) else { return };
    let Some(text) = attribute.text() else { return };
    if is_name(text) || judged(text).is_none() {
        return;
    }
    found.push(rule.finding(
        attribute.pointer(),
        attribute.member.node.span,
        format!("`distinguishedName` is {}, no distinguished name.", quoted(text)),
        "Write it as the directory does, like `CN=Jane Doe,OU=Users,DC=example,DC=com`.",
    ));
}

/// Whether every part between commas (but not behind a backslash or in quotes) has a type, an
/// equals sign and a value.
fn is_name(text: &str) -> bool {
    let mut part = String::new();
    let (mut escaped, mut quoted) = (false, false);
    for character in text.chars() {
        match character {
            ',' | '+' | ';' if !escaped && !quoted => {
                if !is_part(&part) {
                    return false;
                }
                part.clear();
                continue;
            }
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = character == '\\' && !escaped;
        part.push(character);
    }
    is_part(&part)
}

fn is_part(part: &str) -> bool {
    part.split_once('=').is_some_and(|(kind, value)| {
        let kind = kind.trim();
        kind.starts_with(|it: char| it.is_ascii_alphanumeric())
            && kind.bytes().all(|it| it.is_ascii_alphanumeric() || b"-.".contains(&it))
            && !value.trim().is_empty()
    })
}
