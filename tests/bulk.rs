//! What is found in a file, against what checking each of its documents says.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "helpers of tests fail by panicking")]

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "random.rs"]
mod random;

use crate::corpus::users::{Set, user};
use bulk::encoding::text;
use bulk::found::{NUMBERS, found};
use domain::check::bulk::each;
use domain::check::context::Context;
use domain::check::subject::Kind;

#[test]
fn every_document_with_a_problem_is_found_where_it_is() {
    let context = Context::default();
    let broken = "{\"userName\":\"é\"".to_owned();
    let line = |it| if it % 7 == 3 { broken.clone() } else { user(Set::Ascii, it) };
    let users: Vec<String> = (0..200).map(line).collect();
    let lines = users.join("\n");
    let array =
        format!("[{}]", (0..200).map(|it| user(Set::Scripts, it)).collect::<Vec<_>>().join(",\n"));
    for file in [lines.as_str(), &array, "", "{", "[1", "[1]", "\u{feff}{} {}\n[]", "[{},]"] {
        for kind in [None, Some(Kind::User), Some(Kind::DirectoryConfig)] {
            let numbers = found(file, kind, &context);
            let mut documents = 0;
            each(file, kind, &context, &mut |checked| {
                documents += 1;
                let place = [checked.index, checked.start, checked.start + checked.text.len()];
                let is_found = numbers[1..]
                    .chunks(NUMBERS)
                    .any(|it| it[..3] == place.map(|it| u32::try_from(it).unwrap_or_default()));
                assert!(is_found || checked.report.diagnostics.is_empty(), "{place:?} {file:.80}");
                true
            });
            assert_eq!(numbers[0], documents, "{file:.80}");
        }
    }
}

#[test]
fn a_file_that_is_no_text_is_called_what_it_is() {
    for (bytes, expected) in [
        (&b"\xFF\xFE{\0"[..], "The file is UTF-16 text, not UTF-8 text. Save its text as UTF-8."),
        (b"{\0\"\0a\0\xFF", "The file is UTF-16 text, not UTF-8 text. Save its text as UTF-8."),
        (
            b"\x1F\x8B\x08\xFF",
            "The file is compressed with gzip, not UTF-8 text. Save its text as UTF-8.",
        ),
        (b"PK\x03\x04\xFF", "The file is a zip archive, not UTF-8 text. Save its text as UTF-8."),
        (
            b"{\"a\": 1}\n{\"a\": \"\xE9\"}",
            "Line 2 of the file is not UTF-8. Save the file as UTF-8.",
        ),
    ] {
        assert_eq!(text(bytes), Err(expected.to_owned()));
    }
    assert_eq!(text("é".as_bytes()), Ok("é"));
}
