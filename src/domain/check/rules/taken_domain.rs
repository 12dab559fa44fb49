//! **What it checks**: no domain of the new directory belongs to another directory of the tenant. (Nothing is
//! said before the tenant's directories were listed.)
//!
//! **Why**: the tenant refuses a domain that it has already: users find their directory by it.
//!
//! **Example** (the tenant has a directory with `example.com`)
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["example.com"]}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: none: only a person knows the domain.
//!
//! **Reference**: VMware's guide to directories in Workspace ONE Access: domains are unique across all
//! directories.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_DOMAINS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "taken-domain",
    severity: Severity::Warning,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_DOMAINS,
    look,
    file: "taken_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains").map(|it| &it.node) else { return };
    for (at, item) in domains.items().iter().enumerate() {
        let Some(text) = item.as_str() else { continue };
        let is_taken = |it: &String| it.eq_ignore_ascii_case(text.trim());
        if subject.context.taken.iter().any(is_taken) {
            found.push(rule.finding(
                Pointer::of(["domains".to_owned(), at.to_string()]),
                item.span,
                format!(
                    "The domain {} belongs to a directory of the tenant already.",
                    quoted(text)
                ),
                "Take another one, or use that directory.",
            ));
        }
    }
}
