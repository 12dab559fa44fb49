//! **What it checks**: the `Content-Type` of the request fits its body: that of an Other directory for a
//! directory, JSON for a user, a form for a token request. (Nothing is said where it is not known.)
//!
//! **Why**: at `directoryconfigs` the `Content-Type` selects the kind of directory, whatever `type` says:
//! with another one a directory of another kind is made, or none. A form under the name of JSON is not read
//! at all.
//!
//! **Example** (the request is sent as `text/plain`)
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: none: it stands in the request's headers.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step 3; clients
//! that make directories: Rollcall (github.com/leeadh/rollcall), PowerShell modules. That
//! `application/json` is the newer way for directories too is inferred from Omnissa's change of its other
//! calls (github.com/euc-dev/ws1-access-apis, 2025-06). RFC 6749 §4.4.2 for forms.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::{Form, Shape};
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::{DIRECTORY_CLIENTS, MEDIA_TYPES, OAUTH, SCIM_API};
use crate::scim::version::Version;
use crate::source::Source;
use crate::wire::media_type::{DIRECTORY_OTHER, FORM, JSON, SCIM, directory_kind, essence};

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-media-type",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig, Kind::User, Kind::Patch, Kind::TokenRequest],
    scope: Scope::Any,
    source: DIRECTORY_CLIENTS,
    look,
    file: "wrong_media_type",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(sent) = subject.context.media_type.as_deref().map(essence) else { return };
    let fault = match subject.kind {
        Kind::DirectoryConfig => of_directory(subject, &sent),
        Kind::TokenRequest => of_form(subject, &sent),
        _ => of_user(subject, &sent),
    };
    let Some(Fault { severity, why, right, source }) = fault else { return };
    let shown = if sent.is_empty() { "empty".to_owned() } else { format!("`{sent}`") };
    found.push(
        rule.finding(
            Pointer::root(),
            Span::new(0, subject.text.chars().next().map_or(0, char::len_utf8)),
            format!("The `Content-Type` is {shown}, {why}."),
            format!("Send it as `{right}`."),
        )
        .severity(severity)
        .source(source),
    );
}

struct Fault {
    severity: Severity,
    why: String,
    right: &'static str,
    source: Source,
}

fn fault(severity: Severity, why: &str, right: &'static str, source: Source) -> Option<Fault> {
    Some(Fault { severity, why: why.to_owned(), right, source })
}

/// A body of another type is the business of `wrong-directory-type`.
fn of_directory(subject: &Subject<'_>, sent: &str) -> Option<Fault> {
    let said = subject.root.member("type").and_then(|it| it.node.as_str());
    if sent == DIRECTORY_OTHER || said.is_some_and(|it| it != "OTHER_DIRECTORY") {
        return None;
    }
    let error = |why: &str| fault(Severity::Error, why, DIRECTORY_OTHER, DIRECTORY_CLIENTS);
    match directory_kind(sent) {
        Some(kind) => error(&format!("which makes a directory of the kind `{kind}`")),
        None if sent == JSON => {
            let why = "which is probably the newer way; no client is known to use it here";
            fault(Severity::Info, why, DIRECTORY_OTHER, MEDIA_TYPES)
        }
        None => error("which selects no kind of directory"),
    }
}

fn of_form(subject: &Subject<'_>, sent: &str) -> Option<Fault> {
    let is_form = Form::read(subject.text).shape == Shape::Form;
    if sent == FORM || !is_form || subject.text.is_empty() {
        return None;
    }
    fault(Severity::Error, "under which no form is read", FORM, OAUTH)
}

fn of_user(subject: &Subject<'_>, sent: &str) -> Option<Fault> {
    match (subject.profile().version, sent) {
        (_, JSON) | (Version::Scim2, SCIM) => None,
        (Version::Scim1, SCIM) => fault(Severity::Warning, "the type of SCIM 2.0", JSON, SCIM_API),
        (Version::Scim1, _) => fault(Severity::Error, "where JSON is read", JSON, SCIM_API),
        (Version::Scim2, _) => fault(Severity::Error, "where SCIM is read", SCIM, SCIM_API),
    }
}
