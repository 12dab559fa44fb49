//! Reports as text for people, as rustc writes them: the problem, its line, what is underlined,
//! what to do, who says so. Control characters of the source are drawn, never sent to the terminal.

use std::fmt::Write as _;
use std::io::{self, Write};

use domain::json::position::Span;

use crate::check::excerpt::{Excerpt, excerpt, hidden};
use crate::check::inert::inert;
use crate::check::outlet::Outlet;
use crate::check::paint::Paint;
use crate::check::problem::{Document, Problem};
use crate::check::reporter::Reporter;
use crate::check::source_text::SourceText;
use crate::check::summary;
use crate::check::tally::Tally;

/// Writes each problem as it is found, and a summary of each file.
#[derive(Debug)]
pub struct TextReport<W> {
    out: Outlet<W>,
    paint: Paint,
    is_quiet: bool,
    limit: usize,
    shown: usize,
    /// Of the current file.
    left_out: usize,
    /// What is hidden in the document that begins at this byte of the current file.
    hidden: Option<(usize, Vec<Span>)>,
}

impl<W: Write> TextReport<W> {
    /// Writes at most `limit` problems; a quiet one says nothing of files without any.
    pub fn new(out: W, paint: Paint, is_quiet: bool, limit: usize) -> Self {
        let out = Outlet::new(out);
        Self { out, paint, is_quiet, limit, shown: 0, left_out: 0, hidden: None }
    }

    /// The line of a problem, and what is hidden in its document.
    fn excerpt(&mut self, problem: &Problem<'_>) -> Excerpt {
        let Document { file, checked, .. } = problem.document;
        let start = checked.start;
        if self.hidden.as_ref().is_none_or(|it| it.0 != start) {
            self.hidden = Some((start, hidden(checked.text, checked.kind)));
        }
        let spans = self.hidden.iter().flat_map(|it| &it.1);
        // The indentation before the document belongs to its line, its neighbours do not.
        let before = file.text.get(..start).unwrap_or_default();
        let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
        let is_line = before.len() == indent
            || before.get(..start - indent).is_some_and(|it| it.ends_with(['\n', '\r']));
        let from = if is_line { start - indent } else { start };
        let shift = |it: &Span| Span::new(it.start + start - from, it.end + start - from);
        let text = Span::new(from, start + checked.text.len()).of(&file.text);
        let spans: Vec<Span> = spans.map(shift).collect();
        excerpt(text, shift(&problem.found.span), &spans)
    }
}

impl<W: Write> Reporter for TextReport<W> {
    fn problem(&mut self, problem: &Problem<'_>) {
        if self.shown >= self.limit {
            self.left_out += 1;
            return;
        }
        self.shown += 1;
        let excerpt = self.excerpt(problem);
        self.out.put(&block(problem, &excerpt, self.paint));
    }

    fn file(&mut self, file: &SourceText, tally: &Tally, mended: &str) {
        self.hidden = None;
        if self.left_out > 0 {
            let left_out = summary::number(self.left_out);
            self.out.put(&format!("… and {left_out} more; --limit 0 shows all.\n\n"));
        }
        self.out.put(mended);
        if !self.is_quiet || tally.problems() > 0 {
            self.out.put(&summary::of_file(file, tally, self.left_out == 0));
        }
        self.left_out = 0;
    }

    fn lost(&mut self, why: &str) {
        eprintln!("scim-workbench: {}", inert(why));
    }

    fn close(mut self: Box<Self>, files: usize, total: &Tally) -> io::Result<()> {
        if files > 1 && (!self.is_quiet || total.problems() > 0) {
            let is_all_shown = self.shown == total.problems();
            self.out.put(&summary::of_all(files, total, is_all_shown));
        }
        self.out.close()
    }
}

/// One problem with its source line.
fn block(problem: &Problem<'_>, excerpt: &Excerpt, paint: Paint) -> String {
    let Problem { document, found, from, .. } = problem;
    let mut out = String::new();
    let number = from.line.to_string();
    let margin = " ".repeat(number.len());
    let head =
        paint.severity(found.severity, &format!("{}[{}]", found.severity.as_str(), found.code));
    let marks = paint.severity(found.severity, &"^".repeat(excerpt.width));
    let more = if excerpt.goes_on { " …" } else { "" };
    let pointer = inert(&problem.pointer().to_string());
    let (bar, equals) = (paint.frame("|"), paint.frame("="));
    let mut line = |text: String| {
        let _ = writeln!(out, "{}", text.trim_end());
    };
    line(format!("{head}: {}", inert(&found.message)));
    line(format!(
        "{margin}{} {}:{}:{} {pointer}",
        paint.frame("-->"),
        inert(&document.file.name),
        from.line,
        from.column,
    ));
    line(format!("{margin} {bar}"));
    line(format!("{} {bar} {}", paint.frame(&number), excerpt.line));
    line(format!("{margin} {bar} {}{marks}{more}", " ".repeat(excerpt.before)));
    line(format!("{margin} {bar}"));
    if !found.help.is_empty() {
        line(format!("{margin} {equals} help: {}", inert(&found.help)));
    }
    if let Some(fix) = &found.fix {
        line(format!("{margin} {equals} fix: {}", inert(&fix.title)));
    }
    let (source, confidence) = (found.source.name, found.source.confidence.as_str());
    line(format!("{margin} {equals} source: {source} ({confidence})"));
    line(String::new());
    out
}

#[cfg(test)]
mod tests {
    use domain::check::bulk::Checked;
    use domain::check::diagnostic::Diagnostic;
    use domain::check::report::Report;
    use domain::check::severity::Severity;
    use domain::check::subject::Kind;
    use domain::json::position::Span;
    use domain::pointer::Pointer;
    use domain::profile::okta_custom_app::OKTA_CUSTOM_APP;
    use domain::source::{Confidence, Source};

    use crate::check::paint::Paint;
    use crate::check::place::Places;
    use crate::check::problem::{Document, Problem};
    use crate::check::reporter::Reporter;
    use crate::check::source_text::SourceText;
    use crate::check::tally::Tally;
    use crate::check::text::TextReport;

    const TEXT: &str = "{\n  \"userName\": \"\",\n  \"active\": 1\n}\n";

    fn rendered(is_coloured: bool, limit: usize) -> String {
        let found = |code, severity, part: &str, pointer: &str| {
            let start = TEXT.find(part).unwrap();
            Diagnostic {
                code,
                severity,
                pointer: Pointer::parse(pointer).unwrap(),
                span: Span::new(start, start + part.len()),
                message: format!("Something is wrong with {part}.").into(),
                help: "Mend it.".into(),
                source: Source { name: "a standard", confidence: Confidence::Documented },
                fix: None,
            }
        };
        let report = Report::new(vec![
            found("wrong-type", Severity::Warning, "1", "/active"),
            found("empty-value", Severity::Error, "\"\"", "/userName"),
        ]);
        let file = SourceText { name: "a.json".to_owned(), path: None, text: TEXT.to_owned() };
        let checked = Checked { index: 0, start: 0, text: TEXT.trim(), kind: Kind::User, report };
        let (mut places, mut tally) = (Places::new(TEXT), Tally::new(&OKTA_CUSTOM_APP));
        let document = Document::new(&file, &OKTA_CUSTOM_APP, &checked, places.at(0));
        let mut written = Vec::new();
        let mut report = TextReport::new(&mut written, Paint::new(is_coloured), false, limit);
        tally.document(&document, true);
        for (nth, found) in checked.report.diagnostics.iter().enumerate() {
            let from = places.at(found.span.start);
            let to = from.ahead(TEXT, found.span.end);
            let problem = Problem { document, found, from, to, nth };
            tally.problem(&problem);
            report.problem(&problem);
        }
        report.file(&file, &tally, "");
        Box::new(report).close(1, &tally).unwrap();
        String::from_utf8(written).unwrap()
    }

    #[test]
    fn a_report_reads_like_a_compilers() {
        let expected = "\
error[empty-value]: Something is wrong with \"\".
 --> a.json:2:15 /userName
  |
2 |   \"userName\": \"\",
  |               ^^
  |
  = help: Mend it.
  = source: a standard (documented)

warning[wrong-type]: Something is wrong with 1.
 --> a.json:3:13 /active
  |
3 |   \"active\": 1
  |             ^
  |
  = help: Mend it.
  = source: a standard (documented)

a.json: 1 error, 1 warning, checked as a provisioned user (okta-custom-app@2019-08)
";
        assert_eq!(rendered(false, 100), expected);
        let coloured = rendered(true, 100);
        assert!(coloured.starts_with("\x1b[1;31merror[empty-value]\x1b[0m: "), "{coloured}");
    }

    #[test]
    fn what_is_left_out_is_counted() {
        let text = rendered(false, 1);
        assert!(text.contains("… and 1 more; --limit 0 shows all.\n\na.json: 1 error, 1 warn"));
        assert!(
            text.ends_with("\n  1 error[empty-value] at 2:15\n  1 warning[wrong-type] at 3:13\n")
        );
        assert!(!text.contains("Something is wrong with 1."));
    }
}
