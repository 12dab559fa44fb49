//! What is found in a file, against what checking each of its documents says.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::indexing_slicing, reason = "helpers of tests fail by panicking")]

#[path = "corpus/mod.rs"]
mod corpus;
#[path = "random.rs"]
mod random;

use crate::corpus::users::{Set, user};
use bulk::encoding::text;
use bulk::judging::Judging;
use domain::check::bulk::each;
use domain::check::context::Context;
use domain::check::subject::Kind;
use domain::check::summary::Summary;
use domain::json::position::locate;

/// What the summary says where each document is checked by itself, and then located in the file.
fn summary(file: &str, kind: Option<Kind>, context: &Context) -> String {
    let mut summary = Summary::new(5);
    let body = file.trim_start_matches('\u{feff}');
    let mut documents = 0;
    each(file, kind, context, &mut |checked| {
        documents += 1;
        let start = (checked.start + body.len()).saturating_sub(file.len());
        summary.take(&checked, locate(body, start));
        true
    });
    format!("{{\"documents\":{documents},{}", summary.json().trim_start_matches('{'))
}

#[test]
fn a_file_is_judged_like_its_documents_one_by_one() {
    let context = Context::default();
    let broken = "{\"userName\":\"é\"".to_owned();
    let line = |it| if it % 7 == 3 { broken.clone() } else { user(Set::Ascii, it) };
    let users: Vec<String> = (0..200).map(line).collect();
    let lines = users.join("\n");
    let scripts: Vec<String> = (0..200).map(|it| user(Set::Scripts, it)).collect();
    let array = format!("[{}]", scripts.join(",\n"));
    let spread = scripts.join("\n").replace(",\"", ",\n\n  \"");
    let small =
        ["", "{", "[1", "[1]", "\u{feff}{} {}\n[]", "[{},]", "{}\n\n{\n}\r\n{} {\n\"é\":1}{}"];
    for file in [lines.as_str(), &array, &spread].into_iter().chain(small) {
        for kind in [None, Some(Kind::User), Some(Kind::DirectoryConfig)] {
            let expected = summary(file, kind, &context);
            for step in [1, 10_000, usize::MAX] {
                let bytes = file.as_bytes().to_vec();
                let mut judging = Judging::new(bytes, kind, context.clone(), 5).unwrap();
                let steps = std::iter::from_fn(|| Some(judging.judge(step)).filter(|it| *it > 0));
                let done: usize = steps.sum();
                assert_eq!(done, judging.all(), "{file:.80}");
                assert_eq!(judging.json(), expected, "{file:.80}");
            }
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
