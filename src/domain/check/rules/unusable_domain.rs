//! **What it checks**: `domain` can be the domain of an Other directory: not System Domain, not an
//! address of a page, not an email address, no spaces.
//!
//! **Why**: Access finds the directory by the domain's name, letter for letter; nothing else of the
//! request says where the user goes. System Domain belongs to the System Directory.
//!
//! **Example**
//! Wrong: `"domain": "https://okta.example.com"`
//! Right: `"domain": "okta.example.com"`
//!
//! **Fix**: takes the domain out of an address, or writes the chosen directory's only domain.
//!
//! **Reference**: the text of the workspace schema as a tenant returned it
//! (github.com/leeadh/rollcall, accessUserSchema.json): “the directory which matches with the
//! supplied domain”; VMware's guide to directories in Workspace ONE Access for System Domain.

use crate::check::diagnostic::Diagnostic;
use crate::check::domain_fault::{DomainFault, domain_fault, domain_in};
use crate::check::judged::judged;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::json::edit::Edit;
use crate::json::write::string;
use crate::profile::authority::WORKSPACE_SCHEMA;
use crate::scim::user::Found;

/// The rule.
pub const RULE: Rule = Rule {
    code: "unusable-domain",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Access,
    source: WORKSPACE_SCHEMA,
    look,
    file: "unusable_domain",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(attribute) = Found::workspace(subject.root, "domain") else { return };
    let node = &attribute.member.node;
    let Some(text) = node.as_str().filter(|text| !text.trim().is_empty()) else { return };
    let Some(text) = judged(text) else { return };
    let text = text.as_ref();
    let is_known = subject.context.domains.iter().any(|it| it.eq_ignore_ascii_case(text));
    let fault = match domain_fault(text) {
        None | Some(DomainFault::Underscore) => return,
        Some(DomainFault::Reserved) => DomainFault::Reserved,
        Some(_) if is_known => return,
        Some(fault) => fault,
    };
    let right = match subject.context.domains.as_slice() {
        [only] => Some(only.clone()),
        _ => domain_in(text),
    };
    let edits = right
        .map(|right| vec![Edit { span: node.span, replacement: string(&right) }])
        .unwrap_or_default();
    found.push(
        rule.finding(
            attribute.pointer(),
            node.span,
            format!("`domain` is {}, which {}.", quoted(text), fault.as_str()),
            "Write a domain of the Other directory, as it was written when that was created.",
        )
        .fix("Write the domain", edits),
    );
}
