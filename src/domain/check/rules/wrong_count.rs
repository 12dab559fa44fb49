//! **What it checks**: `itemsPerPage` is the number of resources that the list holds, and `totalResults` is
//! not below it.
//!
//! **Why**: clients add up what they got and stop at `totalResults`. With the number that was asked for
//! instead of the number that came, they stop too early or never.
//!
//! **Example**
//! Wrong: `{"totalResults": 1, "itemsPerPage": 100, "startIndex": 1, "Resources": [{"id": "91cf"}]}`
//! Right: `{"totalResults": 1, "itemsPerPage": 1, "startIndex": 1, "Resources": [{"id": "91cf"}]}`
//!
//! **Fix**: writes the number of the resources.
//!
//! **Reference**: a script of Omnissa's samples (github.com/euc-oss/euc-samples, WSO_Access.ps1) adds up
//! `itemsPerPage` until it has `totalResults`.

use crate::check::diagnostic::Diagnostic;
use crate::check::list_answer::{count, resources};
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::pointer::Pointer;
use crate::profile::authority::LIST_CLIENTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "wrong-count",
    severity: Severity::Warning,
    kinds: &[Kind::List],
    scope: Scope::Any,
    source: LIST_CLIENTS,
    look,
    file: "wrong_count",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let Some(held) = resources(root).map(<[_]>::len) else { return };
    for (name, is_wrong) in [
        ("itemsPerPage", count(root, "itemsPerPage").is_some_and(|it| it != held)),
        ("totalResults", count(root, "totalResults").is_some_and(|it| it < held)),
    ] {
        let Some(member) = root.member_like(name).filter(|_| is_wrong) else { continue };
        let said = member.node.span.of(subject.text);
        let resources = if held == 1 { "resource" } else { "resources" };
        found.push(
            rule.finding(
                Pointer::of([member.name.as_str()]),
                member.node.span,
                format!("`{name}` is {said}, but the list holds {held} {resources}."),
                format!("Write {held}."),
            )
            .fix(format!("Write {held}"), vec![Edit::replace(member.node.span, held.to_string())]),
        );
    }
}
