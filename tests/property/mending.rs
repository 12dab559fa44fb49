//! Every fix mends: it changes the text, what it was offered for goes, a document that was JSON
//! stays JSON; and when everything is mended, no fix is left.

use domain::check::context::Context;
use domain::check::diagnostic::Diagnostic;
use domain::check::fix_all::fix_all;
use domain::check::report::Report;
use domain::check::run::check;
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::json::edit::apply;
use domain::json::parse::parse;

/// Each fix alone, on the text as it is; how many there were.
pub fn each_holds(text: &str, kind: Kind, context: &Context) -> usize {
    let report = check(text, kind, context);
    let is_readable = !kind.is_json() || parse(text).is_ok();
    let fixable = report.diagnostics.iter().filter(|it| it.fix.is_some());
    let mut fixes = 0;
    for (found, fixed) in fixable.map(|it| (it, mended(text, it))) {
        fixes += 1;
        let at = format!("{} {}\n{text:?}\n{fixed:?}", found.code, under(context));
        assert_ne!(fixed, text, "the fix changes nothing: {at}");
        // Of a text that cannot be read only the first fault is known.
        if is_readable {
            assert!(!kind.is_json() || parse(&fixed).is_ok(), "the fix breaks the document: {at}");
            let after = check(&fixed, kind, context);
            assert!(count(&after, found) < count(&report, found), "the finding stays: {at}");
        }
    }
    fixes
}

/// No fix alone makes an error. That need not be so of any text: what was misspelt may be wrong
/// under its right name as well.
pub fn makes_no_error(text: &str, kind: Kind, context: &Context) {
    let report = check(text, kind, context);
    for found in report.diagnostics.iter().filter(|it| it.fix.is_some()) {
        let fixed = mended(text, found);
        let after = check(&fixed, kind, context);
        let errors = |report: &Report| report.count(Severity::Error);
        assert!(errors(&after) <= errors(&report), "{} ->\n{fixed}\n{after:#?}", found.code);
    }
}

fn mended(text: &str, found: &Diagnostic) -> String {
    apply(text, &found.fix.as_ref().map(|fix| fix.edits(text)).unwrap_or_default())
}

fn count(report: &Report, of: &Diagnostic) -> usize {
    let is_same = |it: &&Diagnostic| it.code == of.code && it.message == of.message;
    report.diagnostics.iter().filter(is_same).count()
}

/// All together, over and over, until nothing is left to fix.
pub fn all_holds(text: &str, kind: Kind, context: &Context) {
    let fixed = fix_all(text, check(text, kind, context), kind, context);
    assert_eq!(fixed.report, check(&fixed.text, kind, context), "{text:?}");
    let left = fixed.report.diagnostics.iter().find(|found| found.fix.is_some());
    let at = format!("{}\n{text:?}\n{:?}\n{:?}", under(context), fixed.text, fixed.mended);
    assert_eq!(left, None, "{at}");
}

fn under(context: &Context) -> String {
    format!("under {}, {}", context.profile.name, context.mode.word())
}
