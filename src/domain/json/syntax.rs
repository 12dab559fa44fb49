//! What can be wrong with a text that is meant to be JSON, each fault named as what it is.

use crate::json::edit::Edit;
use crate::json::position::Span;
use crate::json::syntax_kind::SyntaxKind;
use std::borrow::Cow;

/// One fault of syntax: the first that stops the reading.
#[derive(Clone, Debug, PartialEq)]
pub struct SyntaxError {
    /// What sort of fault it is.
    pub kind: SyntaxKind,
    /// The bytes that are wrong; empty only in an empty text.
    pub span: Span,
    /// One sentence: what is there.
    pub message: String,
    /// What to do.
    pub help: String,
    /// The edits that mend it, where a machine can know them.
    pub fix: Vec<Edit>,
}

impl SyntaxError {
    /// A fault without a mend. Fixed sentences are copied in one place: small code for a browser.
    pub fn new(
        span: Span,
        message: impl Into<Cow<'static, str>>,
        help: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::built(span, message.into(), help.into())
    }

    #[inline(never)]
    fn built(span: Span, message: Cow<'static, str>, help: Cow<'static, str>) -> Self {
        Self {
            kind: SyntaxKind::Other,
            span,
            message: message.into_owned(),
            help: help.into_owned(),
            fix: Vec::new(),
        }
    }

    /// As a fault of this sort.
    pub fn of(self, kind: SyntaxKind) -> Self {
        Self { kind, ..self }
    }

    /// With one more edit that mends it.
    #[inline(never)]
    pub fn with(mut self, edit: Edit) -> Self {
        self.fix.push(edit);
        self
    }
}
