//! **What it checks**: the address is written in its short form: scheme and host, and a path only where
//! the tenant needs one.
//!
//! **Why**: it is only tidied: every path of the product is added where it belongs. Said aloud, so that
//! nobody wonders.
//!
//! **Example**
//! Wrong: `https://acme.vmwareidentity.com/SAAS/`
//! Right: `https://acme.vmwareidentity.com`
//!
//! **Fix**: writes the short form.
//!
//! **Reference**: “Okta integration with Workspace ONE, part 3: SCIM provisioning” (2019-08), step
//! 4.3: the base URL under `/SAAS`.

use crate::access::tenant::read;
use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::profile::authority::BASE_URL_STEP;

/// The rule.
pub const RULE: Rule = Rule {
    code: "cleaned-address",
    severity: Severity::Info,
    kinds: &[Kind::TenantUrl],
    scope: Scope::Any,
    source: BASE_URL_STEP,
    look,
    file: "cleaned_address",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(cleaned) = read(subject.text).cleaned else { return };
    let span = Span::new(0, subject.text.len());
    found.push(
        rule.finding(
            Pointer::root(),
            span,
            format!("{} is taken as `{cleaned}`.", quoted(subject.text.trim())),
            "Nothing needs to be done; the paths of the API are added by themselves.",
        )
        .fix("Write the short form", vec![Edit { span, replacement: cleaned }]),
    );
}
