//! **What it checks**: `internalUserType` is PROVISIONED, in capitals.
//!
//! **Why**: LOCAL, or no type at all, makes a local user in System Domain: it signs in with a password
//! of its own and never through Okta. OPERATOR, SERVICE and JIT are types that Access gives itself.
//!
//! **Example**
//! Wrong: `"internalUserType": "Provisioned"`
//! Right: `"internalUserType": "PROVISIONED"`
//!
//! **Fix**: writes PROVISIONED.
//!
//! **Reference**: the text of the workspace schema as a tenant returned it
//! (github.com/leeadh/rollcall, accessUserSchema.json): “Valid values are LOCAL and PROVISIONED”;
//! Omnissa's description of the Access API (github.com/euc-dev/ws1-access-apis). That letter case
//! counts is not documented.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::profile::authority::WORKSPACE_SCHEMA;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-user-type",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: WORKSPACE_SCHEMA,
    look,
    file: "wrong_user_type",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "internalUserType") else { return };
    let node = &attribute.member.node;
    let Some(text) = node.as_str().filter(|text| !text.trim().is_empty()) else { return };
    let what = match text.trim() {
        _ if text == "PROVISIONED" => return,
        it if it.eq_ignore_ascii_case("PROVISIONED") => "it is written PROVISIONED",
        it if it.eq_ignore_ascii_case("LOCAL") => {
            "that makes a local user, which lands in System Domain"
        }
        "OPERATOR" | "SERVICE" | "JIT" => "Access gives that type itself",
        _ => "that is no type of Access's",
    };
    let edit = Edit { span: node.span, replacement: "\"PROVISIONED\"".to_owned() };
    found.push(
        rule.finding(
            attribute.pointer(),
            node.span,
            format!("`internalUserType` is {}; {what}.", quoted(text)),
            "Write `PROVISIONED`.",
        )
        .fix("Write PROVISIONED", vec![edit]),
    );
}
