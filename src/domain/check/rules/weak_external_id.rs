//! **What it checks**: `externalId` is an identifier that stays: not the empty GUID, not a GUID in
//! braces, not an email address or the userName, not a number alone.
//!
//! **Why**: device enrolment finds the user by it, with the id that Okta gives or the objectGUID of
//! Active Directory. A name or an address changes when the person marries; a number alone was not
//! found by a filter in Access.
//!
//! **Example**
//! Wrong: `{"externalId": "jdoe@example.com"}`
//! Right: `{"externalId": "00u1a2b3c4d5e6f7g8h9"}`
//!
//! **Fix**: takes braces off a GUID.
//!
//! **Reference**: Windows enrolment with Okta and Workspace ONE (blog.eucse.com) and VMware's guide
//! to the AirWatch Provisioning app: the anchor of the directory; that filters find no numbers:
//! notes of a live check (github.com/SquidlyMan/Omnissa-Access-Approvals).

use crate::check::diagnostic::Diagnostic;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::ENROLMENT;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "weak-external-id",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: ENROLMENT,
    look,
    file: "weak_external_id",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "externalId") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    let user_name = Found::core(subject.root, "userName").and_then(|it| it.text());
    let bare = text.trim_start_matches('{').trim_end_matches('}');
    let is_guid = is_guid(bare);
    let (severity, what, help) = if is_guid && bare.bytes().all(|it| matches!(it, b'0' | b'-')) {
        let help = "Send the id of the directory: every user without one has this.";
        (Severity::Warning, "the empty GUID", help)
    } else if is_guid && bare.len() < text.len() {
        (rule.severity, "a GUID in braces", "Write it without braces, as directories give it.")
    } else if text.contains('@') {
        (rule.severity, "an address, which may change", "Send an id that stays.")
    } else if user_name.is_some_and(|it| it.eq_ignore_ascii_case(&text)) {
        (rule.severity, "the userName, which may change", "Send an id that stays.")
    } else if text.bytes().all(|it| it.is_ascii_digit()) {
        (rule.severity, "a number, by which a filter may not find it", "Send the directory's id.")
    } else {
        return;
    };
    let span = attribute.member.node.span;
    let edit = (is_guid && bare.len() < text.len() && severity == rule.severity)
        .then(|| Edit { span, replacement: string(bare) });
    found.push(
        rule.finding(
            attribute.pointer(),
            span,
            format!("`externalId` is {}: {what}.", quoted(&text)),
            help,
        )
        .severity(severity)
        .fix("Take the braces off", edit.into_iter().collect()),
    );
}

/// Whether it has the form of a GUID: 8, 4, 4, 4 and 12 hexadecimal digits.
fn is_guid(text: &str) -> bool {
    let parts = [8, 4, 4, 4, 12];
    text.split('-').map(str::len).eq(parts)
        && text.bytes().all(|it| it == b'-' || it.is_ascii_hexdigit())
}
