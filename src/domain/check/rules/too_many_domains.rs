//! **What it checks**: `domains` holds 30 at the most.
//!
//! **Why**: that is the limit of Access's sister product; Access's own is not documented.
//!
//! **Example**
//! Wrong: `"domains": ["d1", …, "d31"]`
//! Right: `"domains": ["d1", …, "d30"]`
//!
//! **Fix**: none.
//!
//! **Reference**: Omnissa Identity Service API (github.com/euc-dev/ws1-identity-services-api),
//! borrowed: 30 at the most.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::pointer::Pointer;
use crate::profile::authority::IDENTITY_SERVICE;

/// The rule.
pub const RULE: Rule = Rule {
    code: "too-many-domains",
    severity: Severity::Warning,
    kinds: &[Kind::DirectoryConfig],
    scope: Scope::Any,
    source: IDENTITY_SERVICE,
    look,
    file: "too_many_domains",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let Some(domains) = subject.root.member("domains") else { return };
    let count = domains.node.items().len();
    if count > MOST {
        found.push(rule.finding(
            Pointer::of(["domains"]),
            domains.name_span,
            format!("`domains` holds {count}, where the sister product takes {MOST}."),
            "Make a second directory, or try and see: Access documents no limit.",
        ));
    }
}

/// The sister product's limit.
const MOST: usize = 30;
