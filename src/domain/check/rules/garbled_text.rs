//! **What it checks**: no value was written in one encoding and read in another: `JÃ¼rgen`,
//! `J�rgen`.
//!
//! **Why**: the name is stored as it stands, shown everywhere, and no search finds it. The usual
//! source is a table in UTF-8 that a program read as Windows-1252.
//!
//! **Example**
//! Wrong: `{"name": {"givenName": "JÃ¼rgen"}}`
//! Right: `{"name": {"givenName": "Jürgen"}}`
//!
//! **Fix**: writes what it was, where that can be told.
//!
//! **Reference**: RFC 8259 §8.1: JSON that is exchanged is UTF-8. How it came about is common
//! experience.

use crate::check::diagnostic::Diagnostic;
use crate::check::garbled::{Garbled, garbled};
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "garbled-text",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "garbled_text",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if subject.text.is_ascii() && !subject.text.contains('\\') {
        return;
    }
    for it in subject.texts() {
        let (right, help) = match garbled(it.text) {
            Some(Garbled::Read(right)) => {
                let help = format!("Write {}, and have the file read as UTF-8.", quoted(&right));
                (Some(right), help)
            }
            Some(Garbled::Mixed) => {
                (None, "Write it anew, and have the file read as UTF-8.".into())
            }
            Some(Garbled::Lost) => (None, "Write it anew: a letter was lost for good.".into()),
            None => continue,
        };
        let edits = right.map(|right| it.written(&right)).unwrap_or_default();
        found.push(
            rule.on(
                it,
                format!("`{}` is {}, read in the wrong encoding.", it.name(), quoted(it.text)),
                help,
            )
            .fix("Write what it was", edits),
        );
    }
}
