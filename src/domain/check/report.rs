//! What checking one text gave.

use crate::check::diagnostic::Diagnostic;
use crate::check::order::ordered;
use crate::check::severity::Severity;
use crate::pointer::Pointer;

/// The problems of one text, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// The problems, by position, the graver first at one place.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Sorted as a person reads: by position, then gravity, then code; what is still equal stays
    /// in the order in which it was found (a profile names its demands in theirs).
    pub fn new(diagnostics: Vec<Diagnostic>) -> Self {
        let key = |it: &Diagnostic| (it.span.start, it.severity, it.code);
        Self { diagnostics: ordered(diagnostics, |left, right| key(left).cmp(&key(right))) }
    }

    /// How many are of this gravity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|it| it.severity == severity).count()
    }

    /// Whether nothing stands against sending.
    pub fn is_sendable(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    /// The gravest problem at exactly this place or below it.
    pub fn gravest_within(&self, place: &Pointer) -> Option<&Diagnostic> {
        self.diagnostics
            .iter()
            .filter(|it| it.pointer.is_within(place))
            .min_by_key(|it| it.severity)
    }
}
