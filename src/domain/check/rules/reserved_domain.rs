//! **What it checks**: `domains` does not hold System Domain.
//!
//! **Why**: it belongs to the System Directory, which every tenant has, and domains are unique.
//!
//! **Example**
//! Wrong: `"domains": ["System Domain"]`
//! Right: `"domains": ["okta.example.com"]`
//!
//! **Fix**: none: only a person knows the domain.
//!
//! **Reference**: VMware's guide to directories in Workspace ONE Access: System Domain.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::is_reserved;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_DOMAINS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "reserved-domain",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_DOMAINS,
    look,
    file: "reserved_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains").map(|it| &it.node) else { return };
    for (at, item) in domains.items().iter().enumerate() {
        let Some(text) = item.as_str() else { continue };
        if is_reserved(text) {
            found.push(rule.finding(
                Pointer::of(["domains".to_owned(), at.to_string()]),
                item.span,
                format!("The domain {} belongs to the System Directory.", quoted(text)),
                "Write a domain that no other directory has, like `okta.example.com`.",
            ));
        }
    }
}
