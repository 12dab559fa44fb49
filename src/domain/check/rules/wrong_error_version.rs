//! **What it checks**: an error is in the envelope of the version that is spoken: in SCIM 1.1
//! `{"Errors": [{"description", "code"}]}`, in 2.0 `{"schemas", "detail", "status"}`.
//!
//! **Why**: a client of the one version finds no text in the envelope of the other. Okta then shows only the
//! words of the status.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "detail": "No.", "status": "400"}`
//! Right: `{"Errors": [{"description": "No.", "code": "400"}, …]}`
//!
//! **Fix**: writes it in the other envelope.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.9; RFC 7644 §3.12; Okta's SCIM 1.1 protocol reference
//! (developer.okta.com).

use crate::check::diagnostic::Diagnostic;
use crate::check::error_answer::{Envelope, errors};
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Node;
use crate::json::position::Span;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::{SCIM_API, SCIM_API_2};
use crate::scim::version::Version;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-error-version",
    severity: Severity::Error,
    kinds: &[Kind::Error],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "wrong_error_version",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let (message, help, right, source) = match (subject.profile().version, Envelope::of(root)) {
        (Version::Scim1, Envelope::Scim2) => (
            "This is an error of SCIM 2.0; SCIM 1.1 has `Errors`.",
            "Write `{\"Errors\": [{\"description\": …, \"code\": …}]}`.",
            as_1_1(subject),
            SCIM_API,
        ),
        (Version::Scim2, Envelope::Scim1) => (
            "This is an error of SCIM 1.1; SCIM 2.0 has `detail` and `status`.",
            "Write `schemas`, `status` and `detail`.",
            as_2_0(subject),
            SCIM_API_2,
        ),
        _ => return,
    };
    let whole = Span::new(root.span.start, root.span.start + 1);
    found.push(
        rule.finding(Pointer::root(), whole, message, help)
            .source(source)
            .mend("Write it in this version’s envelope", Mend::new().set(&Pointer::root(), right)),
    );
}

/// What a member says, as JSON; where there is none, `otherwise`.
fn said(subject: &Subject<'_>, node: &Node, name: &str, otherwise: &str) -> String {
    match node.member_like(name).map(|it| &it.node) {
        Some(node) => node.span.of(subject.text).to_owned(),
        None => string(otherwise),
    }
}

fn as_1_1(subject: &Subject<'_>) -> String {
    let kind = subject.root.member_like("scimType").and_then(|it| it.node.as_str());
    let detail = said(subject, subject.root, "detail", kind.unwrap_or("Error"));
    let status = said(subject, subject.root, "status", "400");
    format!("{{\"Errors\": [{{\"description\": {detail}, \"code\": {status}}}]}}")
}

fn as_2_0(subject: &Subject<'_>) -> String {
    let first = errors(subject.root).first().unwrap_or(subject.root);
    let detail = said(subject, first, "description", "Error");
    let code = said(subject, first, "code", "400");
    let code = string(code.trim_matches('"'));
    format!("{{\"schemas\": [{}], \"status\": {code}, \"detail\": {detail}}}", string(urn::ERROR_2))
}
