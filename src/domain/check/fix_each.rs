//! Mends every document of a text that may hold many. What lies between the documents stays as it
//! is, byte for byte.

use crate::check::bulk::{Checked, each};
use crate::check::context::Context;
use crate::check::fix_all::{Mended, fix_all};
use crate::check::subject::Kind;
use crate::json::edit::{Edit, apply};
use crate::json::position::Span;

/// A text that was mended is looked at again, because it may now fall into documents: as often as
/// these bytes allow, and within these bounds.
const MOST_BYTES: usize = 256 * 1024 * 1024;
const LEAST_PASSES: usize = 8;
const MOST_PASSES: usize = 1024;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedEach {
    /// The text as it is now.
    pub text: String,
    /// What was mended, in the order in which it was done.
    pub mended: Vec<Mended>,
    /// What changed, as edits of the text as it was: a document each where nothing but documents
    /// changed.
    pub edits: Vec<Edit>,
}

/// Mends the documents of `text`, each of the given kind or of what it is guessed to be. `None`
/// where no machine can mend anything.
pub fn fix_each(text: &str, kind: Option<Kind>, context: &Context) -> Option<FixedEach> {
    let first = pass(text, kind, context)?;
    let mut fixed =
        FixedEach { text: apply(text, &first.edits), mended: first.mended, edits: first.edits };
    let passes = (MOST_BYTES / text.len().max(1)).clamp(LEAST_PASSES, MOST_PASSES);
    for _ in 1..passes {
        let Some(next) = pass(&fixed.text, kind, context) else { break };
        fixed.text = apply(&fixed.text, &next.edits);
        fixed.mended.extend(next.mended);
        fixed.edits = vec![Edit::replace(Span::new(0, text.len()), fixed.text.clone())];
    }
    Some(fixed)
}

/// One walk over the documents.
#[derive(Default)]
struct Pass {
    mended: Vec<Mended>,
    edits: Vec<Edit>,
}

/// What can be mended document by document. An array that is broken gets the mend of that one
/// place, and nothing else in it is touched: only then can it be cut into documents.
fn pass(text: &str, kind: Option<Kind>, context: &Context) -> Option<Pass> {
    let mut pass = Pass::default();
    let is_array = text.trim_start_matches('\u{feff}').trim_start().starts_with('[');
    each(text, kind, context, &mut |Checked { start, text: document, kind, report, .. }| {
        let Some(first) = report.diagnostics.iter().find(|it| it.fix.is_some()) else {
            return true;
        };
        if is_array && document.len() == text.len() {
            let fix = first.fix.as_ref();
            let title = fix.map(|fix| fix.title.clone()).unwrap_or_default();
            let edits = fix.map(|fix| fix.edits(text)).unwrap_or_default();
            pass = Pass { mended: vec![Mended { code: first.code, title }], edits };
            return true;
        }
        let fixed = fix_all(document, report, kind, context);
        if fixed.text != document {
            let span = Span::new(start, start + document.len());
            pass.edits.push(Edit::replace(span, fixed.text.into_owned()));
            pass.mended.extend(fixed.mended);
        }
        true
    });
    (!pass.edits.is_empty()).then_some(pass)
}

#[cfg(test)]
mod tests {
    use crate::check::context::Context;
    use crate::check::fix_each::fix_each;
    use crate::json::edit::apply;

    /// The text after mending, and the codes of what was mended.
    fn fixed(text: &str) -> (String, Vec<&'static str>) {
        let fixed = fix_each(text, None, &Context::default()).unwrap();
        assert_eq!(apply(text, &fixed.edits), fixed.text);
        (fixed.text, fixed.mended.iter().map(|it| it.code).collect())
    }

    fn directory(kind: &str, domain: &str) -> String {
        format!(r#"{{"type": "{kind}", "name": "A", "domains": ["{domain}"]}}"#)
    }

    #[test]
    fn only_the_documents_change_that_can_be_mended() {
        let (good, bad) =
            (directory("OTHER_DIRECTORY", "a.b"), directory("other_directory", "a.b"));
        let text = format!("\u{feff}{good}\r\n\r\n{bad}\r\n  {good}\r\n{{\"type\":\r\n");
        let wanted = format!("\u{feff}{good}\r\n\r\n{good}\r\n  {good}\r\n{{\"type\":\r\n");
        assert_eq!(fixed(&text), (wanted, vec!["wrong-directory-type"]));
        let text = format!("[{good},\n {bad} , {bad}]\n");
        let wanted = format!("[{good},\n {good} , {good}]\n");
        assert_eq!(fixed(&text), (wanted, vec!["wrong-directory-type"; 2]));
    }

    #[test]
    fn a_broken_array_is_mended_first_and_stays_an_array() {
        let (good, bad) =
            (directory("OTHER_DIRECTORY", "a.b"), directory("other_directory", "a.b"));
        assert_eq!(
            fixed(&format!("[{bad},]\n")),
            (format!("[{good}]\n"), vec!["trailing-comma", "wrong-directory-type"])
        );
        assert_eq!(
            fixed(&format!("[\n{bad}\n{bad},\n]\n")),
            (
                format!("[\n{good},\n{good}\n]\n"),
                vec![
                    "missing-comma",
                    "trailing-comma",
                    "wrong-directory-type",
                    "wrong-directory-type"
                ]
            )
        );
    }

    #[test]
    fn what_no_machine_can_mend_is_left_alone() {
        for text in ["", "7", "[]", &directory("OTHER_DIRECTORY", "a.b"), "[7, {\"type\":"] {
            assert_eq!(fix_each(text, None, &Context::default()), None, "{text}");
        }
    }
}
