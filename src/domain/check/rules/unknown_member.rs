//! **What it checks**: the request holds `type`, `name` and `domains` alone.
//!
//! **Why**: that is all that clients send for an Other directory. A misspelt one is missing; others come
//! from copied answers or from other kinds of directory, and what Access does with them is not public.
//!
//! **Example**
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domain": "okta.example.com"}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["okta.example.com"]}`
//!
//! **Fix**: renames a misspelt member, takes another out.
//!
//! **Reference**: Rollcall for Google (github.com/tbwfdu/rollcall-google) and a published
//! PowerShell script send these three.

use crate::check::diagnostic::Diagnostic;
use crate::check::directory_member::{MEMBERS, meant, other_kind};
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::document::Member;
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_CLIENTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unknown-member",
    severity: Severity::Warning,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_CLIENTS,
    look,
    file: "unknown_member",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    // What belongs to another kind of directory is the business of `other-directory-kind`.
    let other = other_kind(root);
    let is_ours = |it: &&Member| {
        !MEMBERS.contains(&it.name.as_str()) && !other.is_some_and(|kind| kind.has(&it.name))
    };
    for member in root.members().iter().filter(is_ours) {
        let pointer = Pointer::of([member.name.as_str()]);
        let value = member.node.span.of(subject.text);
        let right = meant(&member.name).filter(|right| {
            // Of members of one name the last counts.
            root.member(right).is_none()
                && root.member(&member.name).is_some_and(|last| std::ptr::eq(last, member))
        });
        let (severity, help, mend) = match right {
            Some(right) => {
                let value = match (right, member.node.as_str()) {
                    ("domains", Some(_)) => format!("[{value}]"),
                    _ => value.to_owned(),
                };
                let mend = Mend::new()
                    .remove(&pointer)
                    .set(&Pointer::of([right]), &value)
                    .fix(format!("Write `{right}`"));
                (Severity::Error, format!("Did you mean `{right}`?"), mend)
            }
            None => {
                let title = format!("Take `{}` out", member.name);
                (rule.severity, "Take it out.".to_owned(), Mend::new().remove(&pointer).fix(title))
            }
        };
        found.push(
            rule.finding(
                pointer,
                member.name_span,
                format!("`{}` is not part of the request for an Other directory.", member.name),
                help,
            )
            .severity(severity)
            .fix_if_any(mend),
        );
    }
}
