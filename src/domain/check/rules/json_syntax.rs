//! **What it checks**: the text is JSON (RFC 8259).
//!
//! **Why**: a text that cannot be read is refused before any attribute is looked at, with an
//! answer that seldom says where the fault is. This one says the line and the column.
//!
//! **Example**
//! Wrong: `{"userName": "jdoe",}`
//! Right: `{"userName": "jdoe"}`
//!
//! **Fix**: where a machine can know it, the mend of that one place.
//!
//! **Reference**: RFC 8259.

use crate::check::diagnostic::Diagnostic;
use crate::check::rule::Rule;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::Kind;
use crate::json::syntax::SyntaxError;
use crate::pointer::Pointer;
use crate::source::{Confidence, Source};

/// The rule. It has nothing to look at in a document that could be read: `run` turns the reader's
/// error into its finding.
pub const RULE: Rule = Rule {
    code: "json-syntax",
    severity: Severity::Error,
    kinds: &[Kind::User, Kind::DirectoryConfig],
    scope: Scope::Any,
    source: Source { name: "RFC 8259", confidence: Confidence::Documented },
    look: |_, _, _| {},
    file: "json_syntax",
};

/// The reader's error as a finding.
pub fn finding(error: SyntaxError) -> Diagnostic {
    RULE.finding(Pointer::root(), error.span, error.message, error.help)
        .fix("Mend the JSON here", error.fix)
}
