//! A mend that a machine can do: edits of the person's own text, all else byte for byte. It is
//! kept as steps, and the edits are made when they are wanted: most mends of a long list never
//! are.

use std::borrow::Cow;

use crate::check::step::{Step, edits};
use crate::json::edit::Edit;
use crate::json::position::Span;

/// One offered mend.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// In the imperative: `Write PROVISIONED in capitals`.
    pub title: Cow<'static, str>,
    /// What is done, one after the other.
    pub steps: Vec<Step>,
    /// The document that it mends, where the text holds several.
    pub within: Option<Span>,
}

impl Fix {
    /// The edits of a mend that is nothing else, as those of addresses and tokens are. Who asks for
    /// these alone does not carry the making of the others.
    pub fn plain_edits(&self) -> Option<&[Edit]> {
        match (self.steps.as_slice(), self.within) {
            ([Step::Edits(edits)], None) => Some(edits),
            _ => None,
        }
    }

    /// The edits of `text`, not overlapping, in the order of the text. `text` is the one in which
    /// the problem was found.
    pub fn edits(&self, text: &str) -> Vec<Edit> {
        let Some(place) = self.within else { return edits(text, &self.steps) };
        let mut edits = edits(place.of(text), &self.steps);
        for Edit { span, .. } in &mut edits {
            *span = Span::new(span.start + place.start, span.end + place.start);
        }
        edits
    }
}
