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
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::remove;
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_DOMAINS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "duplicate-domain",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    source: DIRECTORY_DOMAINS,
    look,
    file: "duplicate_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains").map(|it| &it.node) else { return };
    for (at, item) in domains.items().iter().enumerate() {
        let Some(text) = item.as_str() else { continue };

        let mut earlier = domains.items().iter().take(at).filter_map(|it| it.as_str());
        if text.is_empty() || !earlier.any(|it| it.eq_ignore_ascii_case(text)) {
            continue;
        }
        let pointer = Pointer::of(["domains".to_owned(), at.to_string()]);
        let edits = remove(subject.text, subject.root, &pointer);
        found.push(
            rule.finding(
                pointer,
                item.span,
                format!("`domains` holds {} twice.", quoted(text)),
                "Take one of them out.",
            )
            .fix("Take the second out", edits),
        );
    }
}
