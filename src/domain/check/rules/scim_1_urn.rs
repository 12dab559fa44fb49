//! **What it checks**: no URN of SCIM 1.1 (`urn:scim:schemas:…`) in a body of SCIM 2.0.
//!
//! **Why**: the Identity Service speaks SCIM 2.0, where the URNs are others, and a body that names
//! only the old ones declares nothing. Beside the right URN, or where none stands for it, it only
//! makes noise: then it is a warning.
//!
//! **Example**
//! Wrong: `"schemas": ["urn:scim:schemas:core:1.0"]`
//! Right: `"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"]`
//!
//! **Fix**: writes the 2.0 URN wherever the 1.1 one stands.
//!
//! **Reference**: RFC 7643 §3 and §10; Omnissa's description of the Identity Service's API
//! (github.com/euc-dev/ws1-identity-services-api). What the service does with such a URN is not
//! public.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::SCIM_CORE_2;
use crate::scim::meaning::{Meaning, meaning};
use crate::scim::user::schemas;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "scim-1-urn",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Scim2,
    source: SCIM_CORE_2,
    look,
    file: "scim_1_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    for used in subject.uses() {
        let Meaning::OtherVersion(right) = meaning(subject.dialect(), used.text) else { continue };
        let (pointer, span) = used.place();
        let is_beside = used.members.is_empty()
            && right.is_none_or(|right| schemas(root).any(|it| urn::same(it.text, right)));
        let help = match right {
            Some(right) if !is_beside => format!("Write `{right}`."),
            _ => "Take it out.".to_owned(),
        };
        let mend = match right {
            Some(right) => used.renamed(root, right),
            None => is_beside.then(|| used.undeclared()),
        };
        let title = if is_beside { "Take it out" } else { "Write the SCIM 2.0 URN" };
        found.push(
            rule.finding(
                pointer,
                span,
                format!("{} is SCIM 1.1; the Identity Service speaks SCIM 2.0.", quoted(used.text)),
                help,
            )
            .severity(if is_beside { Severity::Warning } else { Severity::Error })
            .fix_if_any(mend.and_then(|it| it.fix(title))),
        );
    }
}
