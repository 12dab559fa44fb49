//! **What it checks**: no URN is a few letters away from a known one.
//!
//! **Why**: Access passes over a URN that it does not know, so a slip in it undeclares the schema
//! or hides the whole extension.
//!
//! **Example**
//! Wrong: `"urn:scim:schemas:extension:workspce:1.0"`
//! Right: `"urn:scim:schemas:extension:workspace:1.0"`
//!
//! **Fix**: corrects it in `schemas` and in the name of the object at once.
//!
//! **Reference**: SCIM 1.1 core schema (draft-scim-core-schema-01) §4; Omnissa's description of
//! the Access API (github.com/euc-dev/ws1-access-apis) for the URNs.

use crate::check::diagnostic::Diagnostic;
use crate::check::place::quoted;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::profile::authority::WORKSPACE_SCHEMA;
use crate::scim::meaning::{Meaning, meaning};

/// The rule.
pub const RULE: Rule = Rule {
    code: "misspelt-urn",
    severity: Severity::Error,
    kinds: &[Kind::User],
    scope: Scope::Any,
    source: WORKSPACE_SCHEMA,
    look,
    file: "misspelt_urn",
};

fn look(rule: &Rule, subject: &Subject<'_>, found: &mut Vec<Diagnostic>) {
    let dialect = subject.dialect();
    for used in subject.uses() {
        let Meaning::Misspelt(right) = meaning(dialect, used.text) else { continue };
        let (pointer, span) = used.place();
        let mend = used.renamed(subject.root, right);
        found.push(
            rule.finding(
                pointer,
                span,
                format!("The URN {} is not a known one.", quoted(used.text)),
                format!("Did you mean `{right}`?"),
            )
            .fix_if_any(mend.and_then(|it| it.fix(format!("Write `{right}`")))),
        );
    }
}
