//! A report is sound: every span and every edit lies in the text, the edits of a fix stand apart and
//! in order, and the first look says what the rules say.

use domain::check::context::Context;
use domain::check::diagnostic::Diagnostic;
use domain::check::run::{by_rules, check, read};
use domain::check::subject::Kind;
use domain::json::edit::Edit;

/// Holds it over this text.
pub fn holds(text: &str, kind: Kind, context: &Context) {
    let report = check(text, kind, context);
    assert_eq!(report, by_rules(text, kind, context), "the first look misses something: {text:?}");
    assert_eq!(report, read(text, kind, context).1, "{text:?}");
    report.diagnostics.iter().for_each(|found| lies_in(text, found));
}

/// Whether what was found lies in `text`, the fix included.
pub fn lies_in(text: &str, found: &Diagnostic) {
    let is_in = text.get(found.span.start..found.span.end).is_some();
    assert!(is_in, "{} {:?} does not fit {text:?}", found.code, found.span);
    if let Some(fix) = &found.fix {
        edits_lie_in(text, &fix.edits(text), found.code);
    }
}

/// Whether the edits lie in `text`, in order and apart.
pub fn edits_lie_in(text: &str, edits: &[Edit], of: &str) {
    for edit in edits {
        let is_in = text.get(edit.span.start..edit.span.end).is_some();
        assert!(is_in, "the fix of {of} does not fit {text:?}: {edit:?}");
    }
    for pair in edits.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{of} overlaps in {text:?}: {pair:?}");
    }
}
