//! **What it checks**: `locale` and `preferredLanguage` are a language, mostly with a country:
//! `en_US` in SCIM 1.1, `en-US` in SCIM 2.0.
//!
//! **Why**: the two versions write it differently, and Okta sends either; a service that looks for
//! the other takes its default language.
//!
//! **Example**
//! Wrong: `{"preferredLanguage": "English"}`
//! Right: `{"preferredLanguage": "en"}`
//!
//! **Fix**: writes it as the version does.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §6: language, underscore,
//! country; RFC 7643 §4.1.1: language tags of BCP 47. What Access makes of the other form is not
//! documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::language_tag::language_tag;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::stand_in::stand_in;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::SCIM_CORE;
use crate::scim::user::Found;
use crate::scim::version::Version;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-locale",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SCIM_CORE,
    look,
    file: "malformed_locale",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for name in ["locale", "preferredLanguage"] {
        // What should not be there at all need not be well written.
        if subject.profile().unwanted.iter().any(|it| it.name == name) {
            continue;
        }
        let Some(attribute) = Found::core(subject.root, name) else { continue };
        let Some(text) = attribute.text() else { continue };
        let version = subject.dialect().version;
        // In SCIM 2.0 it may be a list like that of Accept-Language.
        let is_list = name == "preferredLanguage" && text.contains([',', ';', '*']);
        if stand_in(text).is_some() || (is_list && version == Version::Scim2) {
            continue;
        }
        let right = language_tag(text, version);
        if right.as_deref() == Some(text) {
            continue;
        }
        let span = attribute.member.node.span;
        let (severity, what, help) = match &right {
            Some(right) => {
                let written = format!("written “{right}” in {}", version.as_str());
                (rule.severity, written, format!("Write `{right}`."))
            }
            None => {
                let like = if version == Version::Scim1 { "en_US" } else { "en-US" };
                let none = "no language with its country".to_owned();
                (Severity::Warning, none, format!("Write it like `{like}`."))
            }
        };
        let edit = right.map(|right| Edit { span, replacement: string(&right) });
        found.push(
            rule.finding(
                attribute.pointer(),
                span,
                format!("`{name}` is {}, {what}.", quoted(text)),
                help,
            )
            .severity(severity)
            .fix("Write it as the standard does", edit.into_iter().collect()),
        );
    }
}
