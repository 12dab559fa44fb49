//! **What it checks**: every entry of `domains` can be a domain: not empty, no address of a page, no
//! email address, no spaces. An underscore is a warning.
//!
//! **Why**: every user must carry the domain letter for letter, and it stands in names like
//! `user@domain`.
//!
//! **Example**
//! Wrong: `"domains": ["https://okta.example.com/"]`
//! Right: `"domains": ["okta.example.com"]`
//!
//! **Fix**: takes the domain out of an address.
//!
//! **Reference**: RFC 1123 §2.1; what Access itself refuses is not public.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault, domain_in};
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::pointer::Pointer;
use crate::profile::authority::PRACTICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "malformed-domain",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: PRACTICE,
    look,
    file: "malformed_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains").map(|it| &it.node) else { return };
    for (at, item) in domains.items().iter().enumerate() {
        let Some(text) = item.as_str() else { continue };

        let (fault, severity) = match domain_fault(text) {
            _ if text.trim().is_empty() => ("is empty", rule.severity),
            None | Some(DomainFault::Reserved) => continue,
            Some(DomainFault::Underscore) => ("has an underscore in it", Severity::Warning),
            Some(fault) => (fault.as_str(), rule.severity),
        };
        let edits = domain_in(text)
            .map(|right| vec![Edit { span: item.span, replacement: string(&right) }])
            .unwrap_or_default();
        found.push(
            rule.finding(
                Pointer::of(["domains".to_owned(), at.to_string()]),
                item.span,
                format!("The domain {} {fault}.", quoted(text)),
                "Write a bare domain, like `okta.example.com`.",
            )
            .severity(severity)
            .fix("Write the bare domain", edits),
        );
    }
}
