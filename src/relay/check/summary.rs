//! What was found, in a line or a few: of one file, and of all.

use std::fmt::Write as _;

use domain::check::severity::Severity;

use crate::check::inert::inert;
use crate::check::kind_name::kind_name;
use crate::check::source_text::SourceText;
use crate::check::tally::Tally;

/// More problems than a person takes in at a glance.
const MANY: usize = 10;

/// `user.json: 1 error, checked as a provisioned user (okta-custom-app@2019-08)`; of a file with
/// many documents also how many have problems. Many problems, or some that were not shown, are
/// counted by rule, with the first place of each.
pub fn of_file(file: &SourceText, tally: &Tally, is_all_shown: bool) -> String {
    let mut out = inert(&file.name) + ": " + &line(tally);
    if !is_all_shown || tally.problems() > MANY {
        rules(&mut out, tally, false);
    }
    out
}

/// The same over many files.
pub fn of_all(files: usize, total: &Tally, is_all_shown: bool) -> String {
    let mut out = format!("{} files: {}", number(files), line(total));
    if !is_all_shown || total.problems() > MANY {
        rules(&mut out, total, true);
    }
    out
}

/// `12345` as `12,345`.
pub fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 error`, `12 errors`
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", number(count), if count == 1 { one } else { many })
}

fn line(tally: &Tally) -> String {
    let kinds = [
        (Severity::Error, "error", "errors"),
        (Severity::Warning, "warning", "warnings"),
        (Severity::Info, "note", "notes"),
    ];
    let counts: Vec<String> = kinds
        .into_iter()
        .map(|(severity, one, many)| (tally.count(severity), one, many))
        .filter(|it| it.0 > 0)
        .map(|(count, one, many)| counted(count, one, many))
        .collect();
    let mut out = match counts.is_empty() {
        true => "nothing to mend".to_owned(),
        false => counts.join(", "),
    };
    if tally.documents > 1 && tally.problems() > 0 {
        let (faulty, all) = (number(tally.faulty), number(tally.documents));
        let _ = write!(out, " in {faulty} of {all} documents");
    }
    let _ = write!(out, "{} ({})", kinds_of(tally), tally.profile.name);
    if tally.is_cut {
        out.push_str("; the array is broken, so nothing after that place was checked");
    }
    if tally.fixable > 0 {
        let _ = write!(out, "; --fix mends {}", number(tally.fixable));
    }
    out + "\n"
}

/// `, checked as 98 provisioned users and 2 directories`
fn kinds_of(tally: &Tally) -> String {
    let name = |kind| kind_name(kind, tally.profile);
    let words: Vec<String> = match tally.kinds.as_slice() {
        [(kind, 1)] => vec![name(*kind).0.to_owned()],
        kinds => kinds
            .iter()
            .map(|(kind, count)| match count {
                1 => name(*kind).0.to_owned(),
                count => format!("{} {}", number(*count), name(*kind).1),
            })
            .collect(),
    };
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => format!(", checked as {last}"),
        Some((last, rest)) => format!(", checked as {} and {last}", rest.join(", ")),
    }
}

/// The rules, the gravest first and of these the most frequent.
fn rules(out: &mut String, tally: &Tally, is_named: bool) {
    let mut rules: Vec<_> = tally.rules.iter().collect();
    rules.sort_by_key(|((severity, code), count)| (*severity, usize::MAX - count.number, *code));
    let width = rules.iter().map(|it| number(it.1.number).len()).max().unwrap_or_default();
    for ((severity, code), count) in rules {
        let file = if is_named { inert(&count.file) + ":" } else { String::new() };
        let (severity, many) = (severity.as_str(), number(count.number));
        let (line, column) = (count.first.line, count.first.column);
        let first = if count.number == 1 { "at" } else { "first at" };
        let _ = writeln!(out, "  {many:>width$} {severity}[{code}] {first} {file}{line}:{column}");
    }
}

#[cfg(test)]
mod tests {
    use crate::check::summary::number;

    #[test]
    fn thousands_are_set_apart() {
        let numbers = [0, 7, 999, 1000, 12345, 1_234_567].map(number);
        assert_eq!(numbers, ["0", "7", "999", "1,000", "12,345", "1,234,567"]);
    }
}
