//! **What it checks**: every extension whose object is there is named in `schemas`.
//!
//! **Why**: Access reads the object of an undeclared extension as a core attribute, which it does
//! not know, and refuses the user.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:scim:schemas:core:1.0"], "urn:scim:schemas:extension:workspace:1.0": {…}}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0", "urn:scim:schemas:extension:workspace:1.0"], …}`
//!
//! **Fix**: adds the URN to `schemas`.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4; the UnboundID SCIM 1.1 SDK
//! (github.com/pingidentity/scim), whose classes Access's API shows; that Access answers so is
//! inferred.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::repeated::repeated;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::profile::authority::SERVER_ENGINE;
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::user::declares;
use crate::scim::user::schemas;

/// The rule.
pub const RULE: Rule = Rule {
    code: "undeclared-extension",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: SERVER_ENGINE,
    look,
    file: "undeclared_extension",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    if schemas(root).next().is_none() {
        return;
    }
    let uses = subject.uses();
    if uses.iter().all(|it| it.members.is_empty() || !it.entries.is_empty()) {
        return;
    }
    let declared = schemas(root).map(|it| it.text);
    let texts: Vec<&str> = declared.chain(uses.iter().map(|it| it.text)).collect();
    let first = texts.len() - uses.len();
    // Whether `schemas` names a text, in whatever letter case.
    let mut is_named = vec![true; first];
    for earlier in repeated(&texts, true).into_iter().skip(first) {
        is_named.push(earlier.and_then(|it| is_named.get(it).copied()).unwrap_or_default());
    }
    for (used, is_named) in uses.iter().zip(is_named.into_iter().skip(first)) {
        let Some(member) = used.members.first() else { continue };
        let is_declared = match meaning(subject.dialect(), used.text) {
            Meaning::Known(urn) => declares(root, urn),
            Meaning::Tenant | Meaning::Unknown => is_named,
            Meaning::OtherVersion(_) | Meaning::Misspelt(_) => true,
        };
        if is_declared || member.node.value == Value::Null {
            continue;
        }
        let (pointer, span) = used.place();
        found.push(
            rule.finding(
                pointer,
                span,
                format!("`schemas` does not name the extension {}.", quoted(used.text)),
                "Add its URN to `schemas`, or take the object out.",
            )
            .mend("Add it to `schemas`", Mend::new().declare(used.text)),
        );
    }
}
