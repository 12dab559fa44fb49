//! One problem: what, where, why, what to do. It is a value, not an error.

use std::borrow::Cow;

use crate::check::fix::Fix;
use crate::check::severity::Severity;
use crate::json::position::Span;
use crate::pointer::Pointer;
use crate::source::Source;

/// One problem found in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// The rule's stable code, e.g. `missing-required`.
    pub code: &'static str,
    /// How grave.
    pub severity: Severity,
    /// The place in the document (for a missing member: where it belongs); the whole document
    /// for a text that is not JSON.
    pub pointer: Pointer,
    /// The bytes to underline.
    pub span: Span,
    /// One sentence that names the attribute and the value found.
    pub message: Cow<'static, str>,
    /// What to do.
    pub help: Cow<'static, str>,
    /// Who says so.
    pub source: Source,
    /// The mend, where a machine can do it.
    pub fix: Option<Fix>,
}
