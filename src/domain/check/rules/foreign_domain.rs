//! **What it checks**: `domain` is one of the chosen directory's. (Letter case does not count. Nothing
//! is said while no directory is chosen.)
//!
//! **Why**: Access puts the user into the directory that has this domain, and refuses the user where
//! none has.
//!
//! **Example** (the directory has `okta.example.com`)
//! Wrong: `"domain": "example.com"`
//! Right: `"domain": "okta.example.com"`
//!
//! **Fix**: writes the domain, where the directory has only one.
//!
//! **Reference**: “Workspace ONE Access User and Groups APIs, Provisioned Users” (VMware,
//! 2022-07-07): the domain “is used to infer the directory”.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault};
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::PROVISIONED_USERS;
use crate::scim::nearest::{nearest, tolerance};
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "foreign-domain",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: PROVISIONED_USERS,
    look,
    file: "foreign_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "domain") else { return };
    let Some(text) = attribute.text().and_then(judged) else { return };
    let text = text.as_ref();
    let known = subject.context.domains.as_slice();
    let is_unusable = !matches!(domain_fault(text), None | Some(DomainFault::Underscore));
    if known.is_empty() || is_unusable || known.iter().any(|it| it.eq_ignore_ascii_case(text)) {
        return;
    }
    let span = attribute.member.node.span;
    let related = relation(text, known);
    let what = match &related {
        Some(Relation::Under(domain)) => format!("a part of the directory's {}", quoted(domain)),
        Some(Relation::Above(domain)) => format!("more than the directory's {}", quoted(domain)),
        Some(Relation::Near(_)) | None => "not the chosen directory's".to_owned(),
    };
    let right = match (related, known) {
        (Some(Relation::Under(it) | Relation::Above(it) | Relation::Near(it)), _) => Some(it),
        (None, [only]) => Some(only.as_str()),
        (None, _) => None,
    };
    let edits = right.map(|right| vec![Edit { span, replacement: string(right) }]);
    found.push(
        rule.finding(
            attribute.pointer(),
            span,
            format!("`domain` is {}, which is {what}.", quoted(text)),
            format!("Write one of its domains: {}.", known.join(", ")),
        )
        .fix("Write the directory's domain", edits.unwrap_or_default()),
    );
}

/// How a domain stands to one of the directory's.
enum Relation<'a> {
    /// It is a sub-domain of it.
    Under(&'a str),
    /// It is a sub-domain of the text.
    Above(&'a str),
    /// It is a few slips away.
    Near(&'a str),
}

fn relation<'a>(text: &str, known: &'a [String]) -> Option<Relation<'a>> {
    let ends = |long: &str, short: &str| {
        let start = long.len().checked_sub(short.len() + 1);
        start
            .and_then(|at| long.get(at..))
            .and_then(|end| end.strip_prefix('.'))
            .is_some_and(|end| end.eq_ignore_ascii_case(short))
    };
    let mut names = known.iter().map(String::as_str);
    if let Some(it) = names.clone().find(|it| ends(text, it)) {
        return Some(Relation::Under(it));
    }
    if let Some(it) = names.clone().find(|it| ends(it, text)) {
        return Some(Relation::Above(it));
    }
    nearest(text, &mut names, tolerance(text)).map(Relation::Near)
}
