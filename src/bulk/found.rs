//! What is in a file: how many documents, and where those are that the rules must look at.

use domain::check::context::Context;
use domain::check::sift::{Standing, sift};
use domain::check::subject::Kind;
use domain::json::position::Position;

use crate::lines::Lines;

/// The documents of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many there are.
    pub documents: usize,
    /// Those that are not surely clean, in order.
    pub open: Vec<Open>,
}

/// A document that the rules must look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which document of the file it is, from 0.
    pub index: usize,
    /// The byte of the file where it begins.
    pub start: usize,
    /// The byte of the file where it ends.
    pub end: usize,
    /// What is known of it: `Open` or `Whole`.
    pub standing: Standing,
    /// The line and column where it begins.
    pub position: Position,
}

/// Finds the documents of a file.
pub fn found(text: &str, kind: Option<Kind>, context: &Context) -> Found {
    let mut found = Found::default();
    let mut lines = Lines::new(text);
    sift(text, kind, context, &mut |part| {
        found.documents = part.index + 1;
        let (start, end) = (part.start, part.start + part.text.len());
        if part.standing != Standing::Clean {
            let position = match part.standing {
                // It comes last, and begins before all others.
                Standing::Whole => Position::START,
                _ => lines.tell(start),
            };
            let (index, standing) = (part.index, part.standing);
            found.open.push(Open { index, start, end, standing, position });
        }
        if part.is_one_line {
            lines.advance(start);
            lines.skip(end);
        } else {
            lines.advance(end);
        }
        true
    });
    found
}
