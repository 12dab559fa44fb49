//! **What it checks**: the name in `userPrincipalName` has something of the user: the userName, the
//! address, or a part of the name.
//!
//! **Why**: a body that was copied from another user keeps that one's userPrincipalName, and then
//! two users share it. Names with digits in them are not judged.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "name": {"givenName": "Jane", "familyName": "Doe"}, "urn:scim:schemas:extension:workspace:1.0": {"userPrincipalName": "asmith@example.com"}}`
//! Right: `{"userName": "jdoe", "name": {"givenName": "Jane", "familyName": "Doe"}, "urn:scim:schemas:extension:workspace:1.0": {"userPrincipalName": "jane.doe@example.com"}}`
//!
//! **Fix**: none: only a person knows whose it is.
//!
//! **Reference**: common practice; Access documents no such demand.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::domain_fault;
use crate::check::entry::entries;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PROVISIONING;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "upn-of-another-name",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONING,
    look,
    file: "upn_of_another_name",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let Some(attribute) = Found::workspace(root, "userPrincipalName") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    let Some((local, domain)) = text.split_once('@').filter(|(_, it)| !it.contains('@')) else {
        return;
    };
    let is_judged = |it: &str| {
        it.len() >= 3 && it.bytes().all(|it| it.is_ascii_alphabetic() || b"._-'".contains(&it))
    };
    let user_name = Found::core(root, "userName").and_then(|it| it.text()).and_then(judged);
    let Some(user_name) = user_name else { return };
    let user_name = user_name.split('@').next().unwrap_or_default();
    if !is_judged(local) || !is_judged(user_name) || domain_fault(domain).is_some() {
        return;
    }
    let given = Found::at(root, "/name/givenName").and_then(|it| it.text());
    let family = Found::at(root, "/name/familyName").and_then(|it| it.text());
    let (Some(given), Some(family)) = (given, family) else { return };
    let mut own: Vec<&str> = [given, family].iter().flat_map(|it| it.split([' ', '-'])).collect();
    own.push(user_name);
    own.extend(entries(root, "emails").filter_map(|it| it.value()?.1.split('@').next()));
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|it| it.is_alphanumeric());
        letters.map(|it| it.to_ascii_lowercase()).collect()
    };
    let local = letters(local);
    // A name that is not written in ASCII may be written in any way there.
    let is_shared = |it: &str| {
        let it = letters(it);
        !it.is_ascii() || it.len() >= 3 && (local.contains(&it) || it.contains(&local))
    };
    if own.into_iter().any(is_shared) {
        return;
    }
    found.push(rule.finding(
        attribute.pointer(),
        attribute.member.node.span,
        format!("`userPrincipalName` is {}, with nothing of {}.", quoted(&text), quoted(user_name)),
        "See whether it is another user's; leave it, if it is meant.",
    ));
}
