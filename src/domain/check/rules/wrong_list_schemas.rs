//! **What it checks**: `schemas` of a list names what a list of this version has: in SCIM 1.1
//! `urn:scim:schemas:core:1.0`, in 2.0 `urn:ietf:params:scim:api:messages:2.0:ListResponse`.
//!
//! **Why**: by it a client knows what it reads. A list of one version is no list for a client of the other.
//!
//! **Example**
//! Wrong: `{"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 0, …}`
//! Right: `{"schemas": ["urn:scim:schemas:core:1.0"], "totalResults": 0, …}`
//!
//! **Fix**: writes the URN of this version.
//!
//! **Reference**: SCIM 1.1 API (draft-scim-api-01) §3.2.2; RFC 7644 §3.4.2.

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::is_given;
use crate::check::mend::Mend;
use crate::check::place::nearest_span;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::{SCIM_API, SCIM_API_2};
use crate::scim::user::{Found, schemas};
use crate::scim::version::Version;
use crate::urn;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-list-schemas",
    severity: Severity::Error,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: SCIM_API,
    look,
    file: "wrong_list_schemas",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let (right, other, source) = match subject.profile().version {
        Version::Scim1 => (urn::CORE, urn::LIST_RESPONSE_2, SCIM_API),
        Version::Scim2 => (urn::LIST_RESPONSE_2, urn::CORE, SCIM_API_2),
    };
    let is_misspelt = root.member_like("schemas").is_none() && is_given(root, "schemas");
    if is_misspelt || schemas(root).any(|it| urn::same(it.text, right)) {
        return;
    }
    let list = Found::core(root, "schemas");
    let (pointer, span) = match &list {
        Some(list) => (list.pointer(), list.member.node.span),
        None => {
            let pointer = Pointer::of(["schemas"]);
            (pointer.clone(), nearest_span(subject.text, root, &pointer))
        }
    };
    let wrong = schemas(root).find(|it| urn::same(it.text, other));
    let (message, severity) = match (&wrong, schemas(root).next()) {
        (Some(wrong), _) => {
            let version = subject.profile().version.as_str();
            let message = format!("{} is not what {version} has in a list.", quoted(wrong.text));
            (message, rule.severity)
        }
        (None, Some(_)) => {
            ("`schemas` does not name what a list is.".to_owned(), Severity::Warning)
        }
        (None, None) => ("The list names no `schemas`.".to_owned(), Severity::Warning),
    };
    let mend = match &wrong {
        Some(wrong) => Mend::new().set(&wrong.pointer(), string(right)),
        None => Mend::new().set(&pointer, format!("[{}]", string(right))),
    };
    found.push(
        rule.finding(pointer, span, message, format!("Write `{right}`."))
            .severity(severity)
            .source(source)
            .mend(format!("Write `{right}`"), mend),
    );
}
