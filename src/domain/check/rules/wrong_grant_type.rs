//! **What it checks**: `grant_type` is `client_credentials`.
//!
//! **Why**: only that gives a service client a token of its own. The other documented ones need a person, a
//! code or a token; one that is not documented is refused.
//!
//! **Example**
//! Wrong: `grant_type=client_credential&client_id=OktaSCIM&client_secret=3dc9…`
//! Right: `grant_type=client_credentials&client_id=OktaSCIM&client_secret=3dc9…`
//!
//! **Fix**: writes `client_credentials`.
//!
//! **Reference**: Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis), authentication:
//! the grant types; “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step 2.

use crate::check::diagnostic::Diagnostic;
use crate::check::form::Form;
use crate::check::place::quoted;
use crate::check::placeholder::is_placeholder;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::TOKEN_ENDPOINT;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-grant-type",
    severity: Severity::Error,
    kinds: &[Kind::TokenRequest],
    scope: Scope::Any,
    source: TOKEN_ENDPOINT,
    look,
    file: "wrong_grant_type",
};

/// The other documented ones (ACCESS-OAS), and what each needs.
const OTHERS: [(&str, &str); 4] = [
    ("authorization_code", "a person who signs in"),
    ("password", "a person’s name and password"),
    ("refresh_token", "a refresh token"),
    ("urn:ietf:params:oauth:grant-type:jwt-bearer", "a token signed by somebody else"),
];

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let form = Form::read(subject.text);
    let Some(parameter) = form.get("grant_type") else { return };
    let value = parameter.bare();
    if value.is_empty() || value == "client_credentials" || is_placeholder(value) {
        return;
    }
    let other = OTHERS.iter().find(|(name, _)| *name == value);
    let (message, severity) = match other {
        Some((name, needs)) => {
            (format!("`grant_type` is `{name}`, which needs {needs}."), Severity::Warning)
        }
        None => (
            format!("`grant_type` is {}, which Access does not know.", quoted(value)),
            rule.severity,
        ),
    };
    let edits = vec![Edit::replace(parameter.value_span, "client_credentials")];
    found.push(
        rule.finding(
            Pointer::root(),
            parameter.value_span,
            message,
            "Write `client_credentials`: so a service client gets its token.",
        )
        .severity(severity)
        .fix("Write `client_credentials`", edits),
    );
}
