//! Mends whatever a machine can mend in one text, until nothing is left to mend. It asks nobody
//! and writes nothing: what is done with the mended text is the caller's.

use std::borrow::Cow;

use crate::check::context::Context;
use crate::check::report::Report;
use crate::check::run::check;
use crate::check::subject::Kind;
use crate::json::edit::{Edit, apply};

/// Two mends that undo each other must not go on for ever, nor thousands of them in a large text:
/// so many bytes are read for the making of mends.
const MOST_BYTES: usize = 256 * 1024 * 1024;
/// So many mends are made however large the text is, and so many at the most.
const LEAST_MENDS: usize = 64;
const MOST_MENDS: usize = 1 << 16;

/// A mend that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// The code of the rule whose finding it mended.
    pub code: &'static str,
    /// The mend's title, in the imperative.
    pub title: std::borrow::Cow<'static, str>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixed<'a> {
    /// The text as it is now; borrowed where nothing was mended.
    pub text: Cow<'a, str>,
    /// What is still wrong with it.
    pub report: Report,
    /// What was mended, in the order in which it was done.
    pub mended: Vec<Mended>,
}

/// Mends `text`, of which `report` is the report. In each round the mends that touch none before
/// them are made, the first first, and the text is checked anew; one that changes nothing is
/// passed over. In a large text with very many faults some mends may be left for another time.
pub fn fix_all<'a>(text: &'a str, report: Report, kind: Kind, context: &Context) -> Fixed<'a> {
    let mut fixed = Fixed { text: Cow::Borrowed(text), report, mended: Vec::new() };
    let mut left = (MOST_BYTES / text.len().max(1)).clamp(LEAST_MENDS, MOST_MENDS);
    while left > 0 {
        let edits = round(&fixed.text, &fixed.report, &mut left, &mut fixed.mended);
        if edits.is_empty() {
            break;
        }
        let text = apply(&fixed.text, &edits);
        fixed.report = check(&text, kind, context);
        fixed.text = Cow::Owned(text);
    }
    fixed
}

/// The edits of the mends that can be made side by side; at most `left` are tried.
fn round(text: &str, report: &Report, left: &mut usize, mended: &mut Vec<Mended>) -> Vec<Edit> {
    let mut all: Vec<Edit> = Vec::new();
    let mut taken: Vec<(usize, usize)> = Vec::new();
    let fixable = report.diagnostics.iter().filter_map(|it| Some((it, it.fix.as_ref()?)));
    for (found, fix) in fixable.take(*left) {
        *left -= 1;
        let edits = fix.edits(text);
        let changes = edits.iter().any(|edit| edit.span.of(text) != edit.replacement);
        let (Some(first), Some(last)) = (edits.first(), edits.last()) else { continue };
        // From its first byte to its last: what lies between may be what it moves.
        let (start, end) = (first.span.start, last.span.end);
        let at = taken.partition_point(|it| it.0 < start);
        let is_free = taken.get(at).is_none_or(|next| end < next.0)
            && at.checked_sub(1).and_then(|at| taken.get(at)).is_none_or(|it| it.1 < start);
        if changes && is_free {
            taken.insert(at, (start, end));
            mended.push(Mended { code: found.code, title: fix.title.clone() });
            all.extend(edits);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use crate::check::context::Context;
    use crate::check::fix_all::fix_all;
    use crate::check::run::check;
    use crate::check::subject::Kind;

    fn fixed(text: &str, kind: Kind) -> (String, Vec<&'static str>) {
        let context = Context::default();
        let fixed = fix_all(text, check(text, kind, &context), kind, &context);
        assert_eq!(fixed.report, check(&fixed.text, kind, &context));
        (fixed.text.into_owned(), fixed.mended.iter().map(|it| it.code).collect())
    }

    #[test]
    fn what_a_mend_brings_to_light_is_mended_too() {
        let text =
            "{\"type\": \"other_directory\", \"name\": \"A\", \"domains\": [\"a.b\", \"A.b\"],}";
        assert_eq!(
            fixed(text, Kind::DirectoryConfig),
            (
                "{\"type\": \"OTHER_DIRECTORY\", \"name\": \"A\", \"domains\": [\"a.b\"]}"
                    .to_owned(),
                vec!["trailing-comma", "wrong-directory-type", "duplicate-domain"]
            )
        );
    }

    #[test]
    fn a_text_without_mends_stays_the_text_that_it_was() {
        let context = Context::default();
        let report = check("7", Kind::User, &context);
        let fixed = fix_all("7", report.clone(), Kind::User, &context);
        assert!(matches!(fixed.text, Cow::Borrowed("7")));
        assert_eq!((fixed.report, fixed.mended), (report, Vec::new()));
    }

    #[test]
    fn hundreds_of_neighbours_are_mended_in_few_rounds() {
        let domains = vec!["\"a.b\""; 300].join(", ");
        let text =
            format!("{{\"type\":\"OTHER_DIRECTORY\",\"name\":\"A\",\"domains\":[{domains}]}}");
        let (text, mended) = fixed(&text, Kind::DirectoryConfig);
        assert_eq!(text, r#"{"type":"OTHER_DIRECTORY","name":"A","domains":["a.b"]}"#);
        assert_eq!(mended.len(), 299);
    }
}
