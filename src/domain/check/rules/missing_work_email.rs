//! **What it checks**: in a user of the Identity Service one entry of `emails` has the type work.
//!
//! **Why**: the Identity Service requires `emails[type eq "work"].value`: it takes that address, and
//! another one, or one without a type, is not it.
//!
//! **Example**
//! Wrong: `"emails": [{"value": "jdoe@example.com"}]`
//! Right: `"emails": [{"value": "jdoe@example.com", "type": "work"}]`
//!
//! **Fix**: writes the type work, where there is only one entry.
//!
//! **Reference**: Omnissa, “User attribute mapping for Identity Services” (docs.omnissa.com). What
//! the service does without it is not public.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::{Node, Value};
use crate::profile::authority::IDENTITY_SERVICE_ATTRIBUTES;
use crate::scim::user::{Found, is_empty};

/// The rule.
pub const RULE: Rule = Rule {
    code: "missing-work-email",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::IdentityService,
    source: IDENTITY_SERVICE_ATTRIBUTES,
    look,
    file: "missing_work_email",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(emails) = Found::core(subject.root, "emails") else { return };
    let entries = emails.member.node.items();
    // What is no list of objects is another rule's.
    let is_list = entries.iter().all(|it| matches!(it.value, Value::Object(_)));
    if entries.is_empty() || !is_list || entries.iter().any(is_work) {
        return;
    }
    let diagnostic = match entries {
        [only] => {
            let place = emails.pointer().child("0").child("type");
            let kind = only.member_like("type").filter(|it| !is_empty(&it.node));
            let (span, message) = match kind.map(|it| (it.node.span, it.node.as_str())) {
                Some((span, Some(text))) => {
                    (span, format!("The email address is of type {}, not work.", quoted(text)))
                }
                // A type that is no text is another rule's.
                Some((_, None)) => return,
                None => (only.span, "The email address has no type.".to_owned()),
            };
            let at = only
                .member_like("type")
                .map_or(place, |it| emails.pointer().child("0").child(it.name.as_str()));
            rule.finding(
                at.clone(),
                span,
                message,
                "Write `\"type\": \"work\"` beside the address.",
            )
            .mend("Write the type work", Mend::new().set(&at, "\"work\""))
        }
        _ => rule.finding(
            emails.pointer(),
            emails.member.name_span,
            format!("None of the {} entries of `emails` is of type work.", entries.len()),
            "Write `\"type\": \"work\"` at the address that the user works with.",
        ),
    };
    found.push(diagnostic);
}

fn is_work(entry: &Node) -> bool {
    let kind = entry.member_like("type").and_then(|it| it.node.as_str());
    kind.is_some_and(|it| it.trim().eq_ignore_ascii_case("work"))
}
