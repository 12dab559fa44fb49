//! What is in a file: how many documents, and where those are that the rules must look at. As
//! numbers in a row, which cross into the page as they are.

use domain::check::context::Context;
use domain::check::sift::{Standing, sift};
use domain::check::subject::Kind;

use crate::lines::Lines;

/// How many numbers tell of one document.
pub const NUMBERS: usize = 6;

/// First the number of documents; then of each that is not surely clean its index, the bytes of
/// the file where it begins and ends, 1 where it is a whole file that cannot be cut (else 0), and
/// the line and column where it begins.
/// A file of more than 4 GiB is not told right: WebAssembly has no memory for one.
pub fn found(text: &str, kind: Option<Kind>, context: &Context) -> Vec<u32> {
    let mut numbers = vec![0];
    let mut documents = 0;
    let mut lines = Lines::new(text);
    sift(text, kind, context, &mut |part| {
        documents = part.index + 1;
        if part.standing != Standing::Clean {
            let whole = usize::from(part.standing == Standing::Whole);
            let (line, column) = lines.tell(part.start);
            let of_it = [part.index, part.start, part.start + part.text.len(), whole, line, column];
            numbers.extend(of_it.map(|it| it as u32));
        }
        lines.advance(part.start + part.text.len());
        true
    });
    if let Some(first) = numbers.first_mut() {
        *first = documents as u32;
    }
    numbers
}
