//! **What it checks**: no value has a character in it that cannot be seen: zero-width and no-break
//! spaces, byte order marks, marks of writing direction, tabs, line ends and other control
//! characters. What a script needs is allowed in names, and line ends in a printed address.
//!
//! **Why**: the value looks right and is another: the user is not found by its name, and the domain
//! is none of the directory's. Such characters are copied along from web pages, chats and tables.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe\u200b"}`, `{"userName": "jane\u00a0doe"}`
//! Right: `{"userName": "jdoe"}`, `{"displayName": "Jane Doe"}`
//!
//! **Fix**: takes it out, or writes an ordinary space for it.
//!
//! **Reference**: Unicode security mechanisms (UTS #39) §3. How Access treats such characters is
//! not documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::garbled::garbled;
use crate::check::hidden::{Allowed, hidden, name, without_hidden};
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::UNICODE_SECURITY;

/// The rule.
pub const RULE: Rule = Rule {
    code: "invisible-character",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: UNICODE_SECURITY,
    look,
    file: "invisible_character",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if subject.text.bytes().all(|it| it < 0x7F && it != b'\\') {
        return;
    }
    for it in subject.texts() {
        let allowed = match it.is_identity() {
            true => Allowed::Nothing,
            false if it.may_have_lines() => Allowed::Lines,
            false => Allowed::Script,
        };
        let Some(one) = hidden(it.text, allowed) else { continue };
        if garbled(it.text).is_some() {
            continue;
        }
        let right = without_hidden(it.text, allowed);
        let edits = if right.is_empty() { Vec::new() } else { it.written(&right) };
        found.push(
            rule.on(
                it,
                format!("`{}` has {} in it: {}.", it.name(), name(one.character), quoted(&right)),
                "Take it out: it cannot be seen, and with it the value is another.",
            )
            .severity(it.severity())
            .fix(format!("Write {}", quoted(&right)), edits),
        );
    }
}
