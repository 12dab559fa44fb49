//! What a format does with what is found.

use std::io;

use crate::check::problem::Problem;
use crate::check::source_text::SourceText;
use crate::check::tally::Tally;

/// A format.
pub trait Reporter {
    /// Takes a problem; they come in the order of the files and of their texts.
    fn problem(&mut self, problem: &Problem<'_>);

    /// Takes the end of a file, after its problems; `mended` is what was done to it before, for
    /// people.
    fn file(&mut self, file: &SourceText, tally: &Tally, mended: &str);

    /// Takes that a file could not be read or written, and why.
    fn lost(&mut self, why: &str);

    /// Writes what is left to write, `total` being the count over all files that could
    /// be read.
    ///
    /// # Errors
    /// Why something could not be written.
    fn close(self: Box<Self>, files: usize, total: &Tally) -> io::Result<()>;
}
