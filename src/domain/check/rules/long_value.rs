//! **What it checks**: `userName` has 150 characters at the most, `domain` 100, an email address
//! 254 and 64 before the @.
//!
//! **Why**: Access documents no limits; these are those of its sister, the Identity Service, and of
//! mail. What is longer is cut or refused somewhere on its way.
//!
//! **Example** (a userName of 160 letters)
//! Wrong: `{"userName": "jdoejdoejdoe…"}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: none: only a person knows what can be left out.
//!
//! **Reference**: Omnissa Identity Service API (github.com/euc-dev/ws1-identity-services-api),
//! borrowed for Access; RFC 5321 §4.5.3.1 for addresses.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::IDENTITY_SERVICE;
use crate::profile::authority::MAIL;

/// The rule.
pub const RULE: Rule = Rule {
    code: "long-value",
    severity: Severity::Warning,
    kinds: &[Kind::User, Kind::Patch],
    scope: Scope::Any,
    source: IDENTITY_SERVICE,
    look,
    file: "long_value",
};

/// The most characters of an address, and of its part before the @ (RFC 5321).
const ADDRESS: (usize, usize) = (254, 64);

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    // None that is shorter is too long.
    for it in subject.texts().iter().filter(|it| it.text.len() > ADDRESS.1) {
        let (most, source) = match it.attribute() {
            "userName" => (150, rule.source),
            "domain" => (100, rule.source),
            _ if it.is_email() => (ADDRESS.0, MAIL),
            _ => continue,
        };
        let count = it.text.chars().count();
        let local = it.text.split('@').next().map_or(0, |it| it.chars().count());
        let is_local_long = it.is_email() && local > ADDRESS.1 && local < count;
        if count <= most && !is_local_long {
            continue;
        }
        let what = match is_local_long {
            true => format!("{local} characters before the @, where {} are the most", ADDRESS.1),
            false => format!("{count} characters, where {most} are the most"),
        };
        let message = format!("`{}` has {what}.", it.name());
        found.push(rule.on(it, message, "Write a shorter one.").source(source));
    }
}
