//! **What it checks**: in what a user is found by (userName, externalId, email address,
//! userPrincipalName, domain) no character only looks like one of ASCII: a Cyrillic or Greek letter
//! among Latin ones, a dash for a hyphen, a curved apostrophe, a wide form.
//!
//! **Why**: the value looks right and is another. Word processors write such dashes and apostrophes
//! by themselves, keyboards of two scripts such letters.
//!
//! **Example**
//! Wrong: `{"userName": "jane–doe"}`, `"domain": "ex\u0430mple.com"`
//! Right: `{"userName": "jane-doe"}`, `"domain": "example.com"`
//!
//! **Fix**: writes the character of ASCII.
//!
//! **Reference**: Unicode security mechanisms (UTS #39) §4 and §5. A word wholly in another script
//! is left alone.

use crate::check::diagnostic::Diagnostic;
use crate::check::garbled::garbled;
use crate::check::look_alike::without_look_alikes;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::UNICODE_SECURITY;

/// The rule.
pub const RULE: Rule = Rule {
    code: "look-alike-character",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: UNICODE_SECURITY,
    look,
    file: "look_alike_character",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    if subject.text.is_ascii() && !subject.text.contains('\\') {
        return;
    }
    for it in subject.texts() {
        if !it.is_identity() || it.text.is_ascii() || garbled(it.text).is_some() {
            continue;
        }
        let Some(right) = without_look_alikes(it.text) else { continue };
        let pairs = it.text.chars().zip(right.chars());
        let Some((one, twin)) = pairs.into_iter().find(|(left, right)| left != right) else {
            continue;
        };
        found.push(
            rule.on(
                it,
                format!(
                    "`{}` is {}, where “{one}” (U+{:04X}) only looks like “{twin}”.",
                    it.name(),
                    quoted(it.text),
                    u32::from(one)
                ),
                "Write it anew: with another character it is another value.",
            )
            .severity(it.severity())
            .fix(format!("Write {}", quoted(&right)), it.written(&right)),
        );
    }
}
