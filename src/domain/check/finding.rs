//! Short ways to write a finding down, so that a rule file holds little but its rule.

use crate::check::diagnostic::Diagnostic;
use crate::check::fix::Fix;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::severity::Severity;
use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::source::Source;

impl Rule {
    /// A finding of this rule, with the rule's own severity and source.
    pub fn finding(
        &self,
        pointer: Pointer,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            code: self.code,
            severity: self.severity,
            pointer,
            span,
            message: message.into(),
            help: help.into(),
            source: self.source,
            fix: None,
        }
    }
}

impl Diagnostic {
    /// With another severity than the rule's.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// With another source than the rule's.
    pub fn source(mut self, source: Source) -> Self {
        self.source = source;
        self
    }

    /// With this mend; none where there are no edits.
    pub fn fix(self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.mend(title, Mend::new().edit(edits))
    }

    /// With this mend; none where it has no steps.
    pub fn mend(mut self, title: impl Into<String>, mend: Mend) -> Self {
        self.fix = mend.fix(title);
        self
    }

    /// With this mend, where there is one.
    pub fn fix_if_any(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }
}
