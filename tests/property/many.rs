//! Many documents in one text are judged like each alone, wherever the text is cut.

use crate::property::sound;
use domain::check::bulk::{Checked, each};
use domain::check::context::Context;
use domain::check::fix_each::fix_each;
use domain::check::many::{check_many, holds_several};
use domain::check::report::Report;
use domain::check::run::{by_rules, check};
use domain::check::subject::Kind;
use domain::json::document::Value;
use domain::json::edit::apply;
use domain::json::parse::parse;

/// Holds it over this text by itself, and over files of it twice.
pub fn holds(text: &str, kind: Kind, context: &Context) {
    each_is_like_single(text, None, context);
    if !kind.is_json() {
        return;
    }
    each_is_like_single(text, Some(kind), context);
    let many = check_many(text, kind, context);
    many.report.diagnostics.iter().for_each(|found| sound::lies_in(text, found));
    if !holds_several(text) {
        assert_eq!(many.report, check(text, kind, context), "{text:?}");
    }
    let root = parse(text).ok().filter(|it| matches!(it.value, Value::Object(_)));
    if let Some(document) = root.map(|it| it.span.of(text)) {
        let alone = check(document, kind, context);
        for file in [format!("{document}\n{document}"), format!("[{document} ,\n{document}]")] {
            let all = each_is_like_single(&file, Some(kind), context);
            let texts: Vec<&str> = all.iter().map(|it| it.text).collect();
            assert_eq!(texts, [document; 2], "{file:?}");
            assert!(all.iter().all(|it| it.report == alone), "{file:?}");
        }
    }
    if let Some(fixed) = fix_each(text, Some(kind), context) {
        sound::edits_lie_in(text, &fixed.edits, "fix_each");
        assert_eq!(apply(text, &fixed.edits), fixed.text, "{text:?}");
        assert_eq!(fix_each(&fixed.text, Some(kind), context), None, "{text:?}");
    }
}

/// Every document of `text`, each of which has the report that it has by itself.
pub fn each_is_like_single<'a>(
    text: &'a str,
    kind: Option<Kind>,
    context: &Context,
) -> Vec<Checked<'a>> {
    let mut all = Vec::new();
    each(text, kind, context, &mut |checked| {
        all.push(checked);
        true
    });
    for (index, it) in all.iter().enumerate() {
        let alone = by_rules(it.text, it.kind, context);
        assert_eq!(placeless(&it.report), placeless(&alone), "{:?} of {text:?}", it.text);
        assert_eq!(text.get(it.start..it.start + it.text.len()), Some(it.text));
        assert_eq!(it.index, index, "{text:?}");
    }
    all
}

/// A report without the lines and columns that a broken document's message names: they are those
/// of the whole text.
fn placeless(report: &Report) -> Report {
    let mut report = report.clone();
    for it in report.diagnostics.iter_mut().filter(|it| it.message.contains(" line ")) {
        it.message.to_mut().retain(|letter| !letter.is_ascii_digit());
    }
    report
}
