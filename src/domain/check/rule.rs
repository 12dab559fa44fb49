//! One rule as data.

use crate::check::diagnostic::Diagnostic;
use crate::check::scope::Scope;
use crate::check::severity::Severity;
use crate::check::subject::{Kind, Subject};
use crate::source::Source;

/// A rule: a stable code, what it is for, and the function that looks.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// A noun phrase for the fault; stable, never reused.
    pub code: &'static str,
    /// How grave the fault is.
    pub severity: Severity,
    /// Which texts it reads.
    pub kinds: &'static [Kind],
    /// Under which profiles it looks.
    pub scope: Scope,
    /// Who says so, unless the finding names another.
    pub source: Source,
    /// Looks and reports.
    pub look: fn(&Rule, &Subject<'_>, &mut Vec<Diagnostic>),
    /// The rule's own file, whose `//!` head is its manual.
    pub file: &'static str,
}
