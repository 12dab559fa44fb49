//! **What it checks**: `displayName` and `locale`, whose mappings the Okta procedure removes, are
//! not there, nor is `preferredLanguage`, which is of one kind with `locale`.
//!
//! **Why**: the procedure removes the two without saying why; for locale the reason is probably
//! that Okta sends `en_US`. VMware's own sample of a provisioned user has a displayName, so that is
//! only a note. The procedure's list of attributes to delete was a picture and is lost: of
//! preferredLanguage it is inferred.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe", "locale": "en_US", …}`
//! Right: `{"userName": "jdoe", …}`
//!
//! **Fix**: takes it out. In Okta, remove the mapping and delete the attribute from the app's profile.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 4.6; for displayName “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07).

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Value;
use crate::profile::authority::OKTA_MAPPINGS;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "okta-leftover",
    severity: Severity::Info,
    kinds: &[Kind::User],
    scope: Scope::Okta,
    source: OKTA_MAPPINGS,
    look,
    file: "okta_leftover",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    for unwanted in subject.context.profile.unwanted {
        let name = unwanted.name;
        let Some(attribute) = Found::core(subject.root, name) else { continue };
        if attribute.member.node.value == Value::Null {
            continue;
        }
        let severity = if unwanted.is_harmful { Severity::Warning } else { Severity::Info };
        let mend = Mend::new().remove(&attribute.pointer());
        found.push(
            rule.finding(
                attribute.pointer(),
                attribute.member.name_span,
                format!("`{name}` is left in; {}.", unwanted.fault),
                format!(
                    "{} To leave it out, delete it from the app's profile in Okta: un-mapped alone \
                     it may still be sent.",
                    unwanted.reason
                ),
            )
            .severity(severity)
            .source(unwanted.source)
            .mend(format!("Take `{name}` out"), mend),
        );
    }
}
