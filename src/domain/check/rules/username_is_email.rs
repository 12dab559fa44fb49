//! **What it checks**: `userName` is not an email address.
//!
//! **Why**: Access takes it, but device certificates over SCEP in Workspace ONE UEM fail for such names.
//! Okta's app is therefore set to the username format “Email prefix”.
//!
//! **Example**
//! Wrong: `"userName": "jdoe@example.com"`
//! Right: `"userName": "jdoe"`
//!
//! **Fix**: keeps what stands before the @.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 4.2: “to avoid an issue with using email addresses as usernames when deploying SCEP
//! certificates in UEM”.

use crate::check::diagnostic::Diagnostic;
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::USERNAME_FORMAT;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "username-is-email",
    severity: Severity::Warning,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: USERNAME_FORMAT,
    look,
    file: "username_is_email",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::core(subject.root, "userName") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    let Some((prefix, domain)) = text.split_once('@') else { return };
    let span = attribute.member.node.span;
    let edits = match prefix.trim() {
        "" => Vec::new(),
        prefix => vec![Edit { span, replacement: string(prefix) }],
    };
    found.push(
        rule.finding(
            attribute.pointer(),
            span,
            format!("`userName` is the address {}.", quoted(&format!("{prefix}@{domain}"))),
            "Use what stands before the @: certificates over SCEP fail for email addresses.",
        )
        .fix("Keep what stands before the @", edits),
    );
}
