//! **What it checks**: the body is that of an Other directory, not of another kind: of Active Directory over
//! LDAP (`baseDN`, `bindDN`, …) or of the Omnissa Identity Service (`source`, `default_domain`).
//!
//! **Why**: those are other things under other addresses or media types. Users that Okta sends land in an
//! Other directory only.
//!
//! **Example**
//! Wrong: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["a.example"], "baseDN": "dc=a"}`
//! Right: `{"type": "OTHER_DIRECTORY", "name": "Okta", "domains": ["a.example"]}`
//!
//! **Fix**: takes the other kind's members out, and writes `OTHER_DIRECTORY`.
//!
//! **Reference**: PowerValidatedSolutions (github.com/vmware, Add-WSALdapDirectory) for Active Directory over
//! LDAP; Omnissa Identity Service API (github.com/euc-dev/ws1-identity-services-api); Rollcall
//! (github.com/leeadh/rollcall) for Other directories.

use crate::check::diagnostic::Diagnostic;
use crate::check::directory_member::other_kind;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::DIRECTORY_CLIENTS;

/// The rule.
pub const RULE: Rule = Rule {
    code: "other-directory-kind",
    severity: Severity::Error,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: DIRECTORY_CLIENTS,
    look,
    file: "other_directory_kind",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let root = subject.root;
    let Some(kind) = other_kind(root) else { return };
    let foreign: Vec<_> = root.members().iter().filter(|it| kind.has(&it.name)).collect();
    let Some(first) = foreign.first() else { return };
    let right = "\"OTHER_DIRECTORY\"";
    let mend = foreign
        .iter()
        .fold(Mend::new(), |mend, it| mend.remove(&Pointer::of([it.name.as_str()])))
        .set(&Pointer::of(["type"]), right);
    found.push(
        rule.finding(
            Pointer::of([first.name.as_str()]),
            first.name_span,
            format!("`{}` belongs to a directory of {}.", first.name, kind.title()),
            "Keep `type`, `name` and `domains`: the request for an Other directory.",
        )
        .mend("Make it an Other directory", mend),
    );
}
