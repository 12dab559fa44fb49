//! Reports as text for people, as rustc writes them: the problem, its line, what is underlined,
//! what to do, who says so. Control characters of the source are drawn, never sent to the terminal.

use domain::json::locator::Locator;
use std::fmt::Write as _;

use domain::check::diagnostic::Diagnostic;
use domain::check::severity::Severity;
use domain::check::subject::Kind;
use domain::json::position::Position;
use unicode_width::UnicodeWidthChar;

use crate::checked_file::CheckedFile;

/// How many columns of one source line are shown.
const WINDOW: usize = 100;

/// Every problem of one file, then a line that counts them.
pub fn render(file: &CheckedFile, colour: bool) -> String {
    let paint = Paint { on: colour };
    let mut out = String::new();
    let mut locator = Locator::new(&file.text);
    for found in &file.report.diagnostics {
        problem(&mut out, file, found, locator.at(found.span.start), &paint);
    }
    out.push_str(&summary(file));
    out
}

struct Paint {
    on: bool,
}

impl Paint {
    fn with(&self, code: &str, text: &str) -> String {
        if self.on { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn severity(&self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Info => "1;36",
        };
        self.with(code, text)
    }

    fn frame(&self, text: &str) -> String {
        self.with("1;34", text)
    }
}

fn problem(out: &mut String, file: &CheckedFile, found: &Diagnostic, at: Position, paint: &Paint) {
    let number = at.line.to_string();
    let margin = " ".repeat(number.len());
    let (shown, before, width, more) = excerpt(&file.text, found.span.start, found.span.end);
    let head = format!("{}[{}]", found.severity.as_str(), found.code);
    let marks = paint.severity(found.severity, &"^".repeat(width));
    let pointer = match found.pointer.to_string() {
        empty if empty.is_empty() => String::new(),
        pointer => format!(" {}", clean(&pointer)),
    };
    let bar = paint.frame("|");
    let mut line = |text: String| {
        let _ = writeln!(out, "{}", text.trim_end());
    };
    line(format!("{}: {}", paint.severity(found.severity, &head), clean(&found.message)));
    line(format!(
        "{margin}{} {}:{}:{}{pointer}",
        paint.frame("-->"),
        clean(&file.name),
        at.line,
        at.column
    ));
    line(format!("{margin} {bar}"));
    line(format!("{} {bar} {shown}", paint.frame(&number)));
    line(format!("{margin} {bar} {}{marks}{more}", " ".repeat(before)));
    line(format!("{margin} {bar}"));
    if !found.help.is_empty() {
        line(format!("{margin} {} help: {}", paint.frame("="), clean(&found.help)));
    }
    let (source, confidence) = (found.source.name, found.source.confidence.as_str());
    line(format!("{margin} {} source: {source} ({confidence})", paint.frame("=")));
    line(String::new());
}

/// The line of `start` as drawn, the columns before the mark, the columns marked (at least one),
/// and a note where the span goes on in later lines.
fn excerpt(text: &str, start: usize, end: usize) -> (String, usize, usize, &'static str) {
    let start = floor(text, start);
    let (before, after) = text.split_at_checked(start).unwrap_or_default();
    let is_end = |letter: &char| matches!(letter, '\n' | '\r');
    // One character more than fits is enough to see that something was cut.
    let lead: Vec<char> =
        before.chars().rev().take_while(|it| !is_end(it)).take(WINDOW + 1).collect();
    let lead = draw(&lead.into_iter().rev().collect::<String>());
    let (span, rest) =
        after.split_at_checked(floor(text, end).saturating_sub(start)).unwrap_or_default();
    let more = if span.contains(['\n', '\r']) || end > text.len() { " …" } else { "" };
    let shown = |part: &str| -> String {
        draw(&part.chars().take_while(|it| !is_end(it)).take(WINDOW + 1).collect::<String>())
    };
    let marked = shown(span);
    let tail = if more.is_empty() { shown(rest) } else { String::new() };
    let (lead, lead_width) = keep_end(&lead, WINDOW / 2);
    let (marked, marked_width) = keep_start(&marked, WINDOW.saturating_sub(lead_width));
    let (tail, _) = keep_start(&tail, WINDOW.saturating_sub(lead_width + marked_width));
    (format!("{lead}{marked}{tail}"), lead_width, marked_width.max(1), more)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// Tabs as four spaces, control characters as their pictures, what turns the direction of writing
/// as U+FFFD.
fn draw(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\t' => out.push_str("    "),
            '\u{0}'..='\u{1f}' => {
                out.push(char::from_u32(0x2400 + u32::from(letter)).unwrap_or('\u{fffd}'));
            }
            '\u{7f}' => out.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
    out
}

/// A message or name on one line, safe for a terminal.
fn clean(text: &str) -> String {
    draw(text)
}

fn width(letter: char) -> usize {
    letter.width().unwrap_or(0)
}

fn keep_start(text: &str, most: usize) -> (String, usize) {
    let mut used = 0;
    let kept: String = text
        .chars()
        .take_while(|it| {
            used += width(*it);
            used <= most
        })
        .collect();
    let is_cut = kept.len() < text.len();
    let columns = kept.chars().map(width).sum::<usize>();
    if is_cut && columns > 0 { (format!("{kept}…"), columns) } else { (kept, columns) }
}

fn keep_end(text: &str, most: usize) -> (String, usize) {
    let total: usize = text.chars().map(width).sum();
    if total <= most {
        return (text.to_owned(), total);
    }
    let mut left = total;
    let kept: String = text
        .chars()
        .skip_while(|it| {
            let skip = left > most;
            left -= width(*it);
            skip
        })
        .collect();
    let columns = kept.chars().map(width).sum::<usize>();
    (format!("…{kept}"), columns + 1)
}

fn summary(file: &CheckedFile) -> String {
    let name = clean(&file.name);
    let kind = match file.kind {
        Kind::DirectoryConfig => "a directory",
        _ => "a provisioned user",
    };
    let count = |severity, one: &str, many: &str| match file.report.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        number => Some(format!("{number} {many}")),
    };
    let counts: Vec<String> = [
        count(Severity::Error, "error", "errors"),
        count(Severity::Warning, "warning", "warnings"),
        count(Severity::Info, "note", "notes"),
    ]
    .into_iter()
    .flatten()
    .collect();
    match counts.is_empty() {
        true => format!("{name}: nothing to mend, checked as {kind}\n"),
        false => format!("{name}: {}, checked as {kind}\n", counts.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use domain::check::diagnostic::Diagnostic;
    use domain::check::report::Report;
    use domain::check::severity::Severity;
    use domain::check::subject::Kind;
    use domain::json::position::Span;
    use domain::pointer::Pointer;
    use domain::source::{Confidence, Source};

    use crate::check_text::{excerpt, render};
    use crate::checked_file::CheckedFile;

    #[test]
    fn a_report_reads_like_a_compilers() {
        let text = "{\n  \"userName\": \"\",\n  \"active\": 1\n}\n";
        let found = |code, severity, part: &str, pointer: &str| {
            let start = text.find(part).unwrap();
            Diagnostic {
                code,
                severity,
                pointer: Pointer::parse(pointer).unwrap(),
                span: Span::new(start, start + part.len()),
                message: format!("Something is wrong with {part}."),
                help: "Mend it.".to_owned(),
                source: Source { name: "a standard", confidence: Confidence::Documented },
                fix: None,
            }
        };
        let report = Report::new(vec![
            found("wrong-type", Severity::Warning, "1", "/active"),
            found("empty-value", Severity::Error, "\"\"", "/userName"),
        ]);
        let (name, kind) = ("a.json".to_owned(), Kind::User);
        let file = CheckedFile { name, text: text.to_owned(), kind, report };
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

a.json: 1 error, 1 warning, checked as a provisioned user
";
        assert_eq!(render(&file, false), expected);
        let coloured = render(&file, true);
        assert!(coloured.starts_with("\x1b[1;31merror[empty-value]\x1b[0m: "), "{coloured}");
    }

    #[test]
    fn the_mark_stands_under_what_is_meant() {
        let at = |text: &str, part: &str| {
            let start = text.find(part).unwrap();
            let (line, before, width, more) = excerpt(text, start, start + part.len());
            (line, before, width, more)
        };
        assert_eq!(at("a\n\t\"é\": 1\r\nb", "\"é\""), ("    \"é\": 1".to_owned(), 4, 3, ""));
        assert_eq!(at("{\"名\":\"値\"}", "\"値\""), ("{\"名\":\"値\"}".to_owned(), 6, 4, ""));
        assert_eq!(at("{\n 1\n}", "{\n 1\n}"), ("{".to_owned(), 0, 1, " …"));
        assert_eq!(excerpt("", 0, 0), (String::new(), 0, 1, ""));
        assert_eq!(excerpt("é", 1, 9), ("é".to_owned(), 0, 1, " …"));
        assert_eq!(at("a\u{1b}[31mb", "b"), ("a␛[31mb".to_owned(), 6, 1, ""));
    }

    #[test]
    fn a_long_line_is_cut_around_the_mark() {
        let text = format!("{}X{}", "a".repeat(300), "b".repeat(300));
        let (line, before, width, _) = excerpt(&text, 300, 301);
        assert_eq!((before, width), (51, 1));
        assert!(line.starts_with("…a") && line.ends_with("b…"), "{line}");
        assert_eq!(line.chars().nth(before), Some('X'));
    }
}
