//! Short ways to write a finding down, so that a rule file holds little but its rule. They are
//! never inlined: a hundred rules use them, and each copy would be in the page.

use std::borrow::Cow;

use crate::check::diagnostic::Diagnostic;
use crate::check::fix::Fix;
use crate::check::mend::Mend;
use crate::check::rule::Rule;
use crate::check::severity::Severity;
use crate::check::texts::Text;
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
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Diagnostic {
        self.found(pointer, span, message.into(), help.into())
    }

    /// A finding of this rule on a text.
    pub fn on(
        &self,
        text: &Text<'_>,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Diagnostic {
        self.found(text.pointer(), text.node.span, message.into(), help.into())
    }

    #[inline(never)]
    fn found(
        &self,
        pointer: Pointer,
        span: Span,
        message: Cow<'static, str>,
        help: Cow<'static, str>,
    ) -> Diagnostic {
        let Self { code, severity, source, .. } = *self;
        Diagnostic { code, severity, pointer, span, message, help, source, fix: None }
    }
}

impl Diagnostic {
    /// With another severity than the rule's.
    #[inline(never)]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// With another source than the rule's.
    #[inline(never)]
    pub fn source(mut self, source: Source) -> Self {
        self.source = source;
        self
    }

    /// With this mend; none where there are no edits.
    pub fn fix(self, title: impl Into<Cow<'static, str>>, edits: Vec<Edit>) -> Self {
        self.mend(title, Mend::new().edit(edits))
    }

    /// With this mend; none where it has no steps.
    pub fn mend(self, title: impl Into<Cow<'static, str>>, mend: Mend) -> Self {
        self.fix_if_any(mend.fix(title))
    }

    /// With this mend, where there is one.
    #[inline(never)]
    pub fn fix_if_any(mut self, fix: Option<Fix>) -> Self {
        self.fix = fix;
        self
    }
}
