//! **What it checks**: an error is in SCIM's envelope, not in that of another interface: of Access's own
//! API (`errors` with `code` and `message`), of OAuth (`error`), of Okta's API (`errorCode`), or a problem by
//! RFC 9457 (`title`).
//!
//! **Why**: Okta takes the reason that it shows from SCIM's envelope. From another it may show nothing but
//! the words of the status. Access does answer so where a token is missing or may not do a thing; then it is
//! no fault of the body that was sent.
//!
//! **Example**
//! Wrong: `{"errors": [{"code": "forbidden", "message": "User is not authorized.", "parameters": null}]}`
//! Right: `{"Errors": [{"description": "User is not authorized.", "code": "403"}]}`
//!
//! **Fix**: none: the status is not in it.
//!
//! **Reference**: SCIM guide of Access (github.com/omnissa-archive/idm, wiki): the envelope of Access; RFC 6749
//! §5.2; RFC 9457; Okta's SCIM 1.1 protocol reference (developer.okta.com).

use crate::check::diagnostic::Diagnostic;
use crate::check::error_answer::Envelope;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::OKTA_ERRORS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "foreign-error-envelope",
    severity: Severity::Info,
    kinds: &[Kind::Error],
    scope: Scope::Any,
    source: OKTA_ERRORS,
    look,
    file: "foreign_error_envelope",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let (name, whose) = match Envelope::of(subject.root) {
        Envelope::Access => ("errors", "Access’s own API"),
        Envelope::OAuth => ("error", "OAuth"),
        Envelope::Okta => ("errorCode", "Okta’s management API"),
        Envelope::Problem => ("title", "RFC 9457"),
        Envelope::Scim1 | Envelope::Scim2 | Envelope::Unknown => return,
    };
    let first = subject.root.member_like(name).or_else(|| subject.root.members().first());
    let Some(member) = first else { return };
    found.push(rule.finding(
        Pointer::of([member.name.as_str()]),
        member.name_span,
        format!("This is the error envelope of {whose}, not of SCIM."),
        "Read it as such: the explanation says what it means. Okta may not show its text.",
    ));
}
