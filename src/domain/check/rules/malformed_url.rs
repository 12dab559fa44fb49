//! **What it checks**: `profileUrl` and the values of `photos` are addresses with a scheme, like
//! `https://`.
//!
//! **Why**: a page that shows them takes anything else for a place of its own.
//!
//! **Example**
//! Wrong: `{"profileUrl": "www.example.com/jdoe"}`
//! Right: `{"profileUrl": "https://www.example.com/jdoe"}`
//!
//! **Fix**: writes `https://` before `www.`.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6; RFC 7643 §4.1; RFC 3986 §3.

use crate::check::diagnostic::Diagnostic;
use crate::check::entry::entries;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-url",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "malformed_url",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if let Some(profile) = Found::core(subject.root, "profileUrl")
        && let Some(text) = profile.text()
    {
        let pointer = || profile.pointer();
        found.extend(finding(rule, "profileUrl", text, profile.member.node.span, &pointer));
    }
    for entry in entries(subject.root, "photos") {
        let Some((member, text)) = entry.value() else { continue };
        let span = member.map_or(entry.node.span, |it| it.node.span);
        found.extend(finding(rule, "photos.value", text, span, &|| entry.place(member)));
    }
}

fn finding(
    rule: &Rule,
    name: &str,
    text: &str,
    span: Span,
    pointer: &dyn Fn() -> Pointer,
) -> Option<Diagnostic> {
    let text = text.trim();
    if text.is_empty() || is_url(text) || stand_in(text).is_some() {
        return None;
    }
    let is_bare = text.get(..4).is_some_and(|it| it.eq_ignore_ascii_case("www."));
    let edit = (is_bare && !text.contains(' '))
        .then(|| Edit { span, replacement: string(&format!("https://{text}")) });
    let message = format!("`{name}` is {}, no address with a scheme.", quoted(text));
    Some(
        rule.finding(pointer(), span, message, "Write the whole address, like `https://…`.")
            .fix("Write https:// before it", edit.into_iter().collect()),
    )
}

/// Whether it has a scheme (RFC 3986 §3.1) of more than a drive's letter, and no spaces.
fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|it: char| it.is_ascii_alphabetic())
        && scheme.bytes().all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it));
    is_scheme && scheme.len() > 1 && !rest.is_empty() && !text.contains(' ')
}
