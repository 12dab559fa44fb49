//! The difference between a text and the mended text in the unified format, which `patch` and
//! `git apply` take.

use std::fmt::Write as _;

use domain::json::edit::Edit;
use similar::{Algorithm, DiffOp, capture_diff_slices, group_diff_ops};

use crate::check::inert::inert;
use crate::check::paint::Paint;

/// How many lines that stay are shown around those that change.
const AROUND: usize = 3;

/// The difference that `edits` make of `old`, which gives `new`. `name` is a path, or
/// `<stdin>`. In colours a person reads it, so that it then does nothing in a terminal.
pub fn difference(name: &str, old: &str, new: &str, edits: &[Edit], paint: Paint) -> String {
    let name = inert(name);
    let (before, after) = match name.as_str() {
        "<stdin>" => ("stdin".to_owned(), "stdin".to_owned()),
        _ if name.starts_with('/') => (name.clone(), name.clone()),
        _ => (format!("a/{name}"), format!("b/{name}")),
    };
    let (old, new): (Vec<&str>, Vec<&str>) = (lines(old), lines(new));
    let mut out = format!("--- {before}\n+++ {after}\n");
    for group in group_diff_ops(steps(&old, &new, edits), AROUND) {
        hunk(&mut out, &group, &old, &new, paint);
    }
    out
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// What is equal and what is not. Only the lines that an edit touches are compared: the rest of a
/// long text is known to be equal.
fn steps(old: &[&str], new: &[&str], edits: &[Edit]) -> Vec<DiffOp> {
    let (old_ends, new_ends) = (ends(old), ends(new));
    let mut steps = Vec::new();
    let (mut old_at, mut new_at) = (0, 0);
    let mut grown = 0usize;
    let mut shrunk = 0usize;
    let mut edits = edits.iter().peekable();
    while let Some(edit) = edits.next() {
        let first = line_of(&old_ends, edit.span.start);
        let new_first = line_of(&new_ends, edit.span.start + grown - shrunk);
        let mut last = edit;
        loop {
            grown += last.replacement.len();
            shrunk += last.span.end - last.span.start;
            let is_touched = |next: &&Edit| {
                line_of(&old_ends, next.span.start) <= line_of(&old_ends, last.span.end)
            };
            match edits.next_if(is_touched) {
                Some(next) => last = next,
                None => break,
            }
        }
        let end = (line_of(&old_ends, last.span.end) + 1).min(old.len());
        let new_end = (line_of(&new_ends, last.span.end + grown - shrunk) + 1).min(new.len());
        steps.push(DiffOp::Equal { old_index: old_at, new_index: new_at, len: first - old_at });
        let (from, to) = (
            old.get(first..end).unwrap_or_default(),
            new.get(new_first..new_end).unwrap_or_default(),
        );
        steps.extend(
            capture_diff_slices(Algorithm::Patience, from, to)
                .into_iter()
                .map(|step| moved(step, first, new_first)),
        );
        (old_at, new_at) = (end, new_end);
    }
    steps.push(DiffOp::Equal { old_index: old_at, new_index: new_at, len: old.len() - old_at });
    joined(steps)
}

/// Neighbours that are both equal as one: the hunks show three lines around a change, not more.
fn joined(steps: Vec<DiffOp>) -> Vec<DiffOp> {
    let mut out: Vec<DiffOp> = Vec::with_capacity(steps.len());
    for step in steps {
        match (out.last_mut(), step) {
            (_, DiffOp::Equal { len: 0, .. }) => {}
            (Some(DiffOp::Equal { len, .. }), DiffOp::Equal { len: more, .. }) => *len += more,
            _ => out.push(step),
        }
    }
    out
}

/// Where each line ends, in bytes.
fn ends(lines: &[&str]) -> Vec<usize> {
    let mut end = 0;
    let mut ends = Vec::with_capacity(lines.len());
    for line in lines {
        end += line.len();
        ends.push(end);
    }
    ends
}

/// The line of a byte, from 0; the line after the last for the end of the text.
fn line_of(ends: &[usize], offset: usize) -> usize {
    ends.partition_point(|end| *end <= offset)
}

fn moved(step: DiffOp, by: usize, new_by: usize) -> DiffOp {
    match step {
        DiffOp::Equal { old_index, new_index, len } => {
            DiffOp::Equal { old_index: old_index + by, new_index: new_index + new_by, len }
        }
        DiffOp::Delete { old_index, old_len, new_index } => {
            DiffOp::Delete { old_index: old_index + by, old_len, new_index: new_index + new_by }
        }
        DiffOp::Insert { old_index, new_index, new_len } => {
            DiffOp::Insert { old_index: old_index + by, new_index: new_index + new_by, new_len }
        }
        DiffOp::Replace { old_index, old_len, new_index, new_len } => DiffOp::Replace {
            old_index: old_index + by,
            old_len,
            new_index: new_index + new_by,
            new_len,
        },
    }
}

fn hunk(out: &mut String, group: &[DiffOp], old: &[&str], new: &[&str], paint: Paint) {
    let (Some(first), Some(last)) = (group.first(), group.last()) else { return };
    let range = |from: usize, to: usize| match to - from {
        1 => format!("{}", from + 1),
        0 => format!("{from},0"),
        length => format!("{},{length}", from + 1),
    };
    let head = format!(
        "@@ -{} +{} @@",
        range(first.old_range().start, last.old_range().end),
        range(first.new_range().start, last.new_range().end),
    );
    let _ = writeln!(out, "{}", paint.frame(&head));
    for step in group {
        if matches!(step, DiffOp::Equal { .. }) {
            part(out, ' ', old.get(step.old_range()), paint);
        } else {
            part(out, '-', old.get(step.old_range()), paint);
            part(out, '+', new.get(step.new_range()), paint);
        }
    }
}

fn part(out: &mut String, sign: char, lines: Option<&[&str]>, paint: Paint) {
    for line in lines.unwrap_or_default() {
        let (body, end) = match line.strip_suffix('\n') {
            Some(body) => (body, "\n"),
            None => (*line, "\n\\ No newline at end of file\n"),
        };
        if !paint.is_on() {
            let _ = write!(out, "{sign}{body}{end}");
            continue;
        }
        let shown = format!("{sign}{}", inert(body.strip_suffix('\r').unwrap_or(body)));
        out.push_str(&match sign {
            '-' => paint.removed(&shown),
            '+' => paint.added(&shown),
            _ => shown,
        });
        out.push_str(end);
    }
}

#[cfg(test)]
mod tests {
    use domain::json::edit::{Edit, apply};
    use domain::json::position::Span;

    use crate::check::difference::difference;
    use crate::check::paint::Paint;

    fn shown(old: &str, edits: &[(usize, usize, &str)]) -> String {
        let edit = |it: &(usize, usize, &str)| Edit::replace(Span::new(it.0, it.1), it.2);
        let edits: Vec<Edit> = edits.iter().map(edit).collect();
        difference("x", old, &apply(old, &edits), &edits, Paint::new(false))
    }

    #[test]
    fn only_lines_that_change_are_shown_with_three_around() {
        let old = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n";
        assert_eq!(
            shown(old, &[(10, 11, "five")]),
            "--- a/x\n+++ b/x\n@@ -3,7 +3,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"
        );
        // A region may be wider than what changes in it.
        assert_eq!(
            shown(old, &[(4, 16, "2\n3\n4\nfive\n6\n7\n")]),
            shown(old, &[(10, 11, "five")])
        );
        assert_eq!(
            shown(old, &[(0, 20, &old.replace('5', "five"))]),
            shown(old, &[(10, 11, "five")])
        );
    }

    #[test]
    fn lines_come_and_go_and_the_last_may_lack_its_end() {
        assert_eq!(
            shown("a\r\nb", &[(3, 4, "c\r\nd")]),
            "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\r\n-b\n\\ No newline at end of file\n+c\r\n+d\n\\ No newline at end of file\n"
        );
        assert_eq!(shown("a\nb\n", &[(0, 2, "")]), "--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n b\n");
        assert_eq!(shown("", &[(0, 0, "a\n")]), "--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+a\n");
        assert_eq!(
            shown("ab cd\nx\n", &[(0, 2, "AB"), (3, 5, "CD\nE")]),
            "--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n-ab cd\n+AB CD\n+E\n x\n"
        );
    }

    #[test]
    fn for_a_person_it_is_coloured_and_does_nothing_in_a_terminal() {
        let edit = Edit::replace(Span::new(0, 1), "b\u{1b}");
        let text = difference("x", "a", "b\u{1b}", &[edit], Paint::new(true));
        assert!(text.contains("\u{1b}[32m+b␛\u{1b}[0m\n"), "{text:?}");
    }
}
