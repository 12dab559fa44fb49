//! What is in a file: how many documents, and where those are that the rules must look at. As
//! numbers in a row, which cross into the page as they are.

use domain::check::context::Context;
use domain::check::sift::{Standing, sift};
use domain::check::subject::Kind;

/// How many numbers tell of one document.
pub const NUMBERS: usize = 4;

/// First the number of documents; then of each that is not surely clean its index, the bytes of
/// the file where it begins and ends, and 1 where it is a whole file that cannot be cut, else 0.
/// A file of more than 4 GiB is not told right: WebAssembly has no memory for one.
pub fn found(text: &str, kind: Option<Kind>, context: &Context) -> Vec<u32> {
    let mut numbers = vec![0];
    let mut documents = 0;
    sift(text, kind, context, &mut |part| {
        documents = part.index + 1;
        if part.standing != Standing::Clean {
            let whole = usize::from(part.standing == Standing::Whole);
            let end = part.start + part.text.len();
            numbers.extend([part.index, part.start, end, whole].map(|it| it as u32));
        }
        true
    });
    if let Some(first) = numbers.first_mut() {
        *first = documents as u32;
    }
    numbers
}
