//! **What it checks**: no domain stands twice in `domains`; letter case does not count.
//!
//! **Why**: domain names are unique in the whole tenant.
//!
//! **Example**
//! Wrong: `"domains": ["okta.example.com", "Okta.example.com"]`
//! Right: `"domains": ["okta.example.com"]`
//!
//! **Fix**: takes the second out.
//!
//! **Reference**: VMware's guide to directories in Workspace ONE Access: domain names are unique
//! across all directories.

use crate::check::diagnostic::Diagnostic;
use crate::check::mend::Mend;
use crate::check::place::quoted;
use crate::check::repeated::repeated;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_DOMAINS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-domain",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_DOMAINS,
    look,
    file: "duplicate_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains").map(|it| &it.node) else { return };
    let texts: Vec<&str> =
        domains.items().iter().map(|it| it.as_str().unwrap_or_default()).collect();
    let earlier = repeated(&texts, true);
    for (at, ((item, text), earlier)) in domains.items().iter().zip(&texts).zip(earlier).enumerate()
    {
        if text.is_empty() || earlier.is_none() {
            continue;
        }
        let pointer = Pointer::of(["domains".to_owned(), at.to_string()]);
        let mend = Mend::new().remove(&pointer);
        found.push(
            rule.finding(
                pointer,
                item.span,
                format!("`domains` holds {} twice.", quoted(text)),
                "Take one of them out.",
            )
            .mend("Take the second out", mend),
        );
    }
}
