//! What leads from one text to another, as edits: first the lines that differ, then what differs
//! within them. An editor that is given these keeps caret, scroll position and history. It does not
//! look for lines that moved.

use crate::json::edit::Edit;
use crate::json::position::Span;

/// As many pairs of lines as are compared; beyond, everything between the first and the last
/// difference is one edit.
const MOST_PAIRS: usize = 250_000;

/// The edits, in the order of the text, that make `new` of `old`; none where they are equal.
pub fn difference(old: &str, new: &str) -> Vec<Edit> {
    let (before, after) = common(old, new);
    // From the start of the line on, so that lines are compared with lines.
    let start = old.get(..before).and_then(|it| it.rfind('\n')).map_or(0, |at| at + 1);
    let tail = old.get(old.len() - after..).unwrap_or_default();
    let after = tail.find('\n').map_or(0, |at| tail.len() - at - 1);
    let old = old.get(start..old.len() - after).unwrap_or_default();
    let new = new.get(start..new.len() - after).unwrap_or_default();
    let old_lines: Vec<&str> = old.split_inclusive('\n').collect();
    let new_lines: Vec<&str> = new.split_inclusive('\n').collect();
    if old_lines.len() * new_lines.len() > MOST_PAIRS {
        return trimmed(start, old, new).into_iter().collect();
    }
    let mut edits = Vec::new();
    let mut at = start;
    for (gone, come) in hunks(&old_lines, &new_lines) {
        let length = gone.iter().map(|line| line.len()).sum::<usize>();
        if gone.len() == come.len() {
            for (gone, come) in gone.iter().zip(come) {
                edits.extend(trimmed(at, gone, come));
                at += gone.len();
            }
        } else {
            edits.extend(trimmed(at, &gone.concat(), &come.concat()));
            at += length;
        }
    }
    edits
}

/// How many bytes are the same at the start, and how many of the rest at the end.
fn common(old: &str, new: &str) -> (usize, usize) {
    let same = |pair: &(u8, u8)| pair.0 == pair.1;
    let mut before = old.bytes().zip(new.bytes()).take_while(same).count();
    while !old.is_char_boundary(before) || !new.is_char_boundary(before) {
        before -= 1;
    }
    let most = old.len().min(new.len()) - before;
    let ends = old.bytes().rev().zip(new.bytes().rev());
    let mut after = ends.take(most).take_while(same).count();
    while !old.is_char_boundary(old.len() - after) || !new.is_char_boundary(new.len() - after) {
        after -= 1;
    }
    (before, after)
}

/// The least edit that makes `come` of `gone`, which stands at `at`.
fn trimmed(at: usize, gone: &str, come: &str) -> Option<Edit> {
    let (before, after) = common(gone, come);
    let span = Span::new(at + before, at + gone.len() - after);
    let replacement = come.get(before..come.len() - after)?;
    (span.start < span.end || !replacement.is_empty()).then(|| Edit::replace(span, replacement))
}

/// The lines in their order, the same ones each by itself, those between them together.
fn hunks<'a, 'b>(old: &'a [&'b str], new: &'a [&'b str]) -> Vec<(&'a [&'b str], &'a [&'b str])> {
    let width = new.len() + 1;
    // The length of the longest row of same lines from each pair on; the last row and column are 0.
    let mut longest = vec![0_u32; (old.len() + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    let get = |longest: &[u32], index: usize| longest.get(index).copied().unwrap_or_default();
    for (row, gone) in old.iter().enumerate().rev() {
        for (column, come) in new.iter().enumerate().rev() {
            let best = if gone == come {
                get(&longest, at(row + 1, column + 1)) + 1
            } else {
                get(&longest, at(row + 1, column)).max(get(&longest, at(row, column + 1)))
            };
            if let Some(slot) = longest.get_mut(at(row, column)) {
                *slot = best;
            }
        }
    }
    let mut hunks = Vec::new();
    let (mut row, mut column, mut from) = (0, 0, (0, 0));
    while let (Some(gone), Some(come)) = (old.get(row), new.get(column)) {
        let right = get(&longest, at(row, column + 1));
        if gone == come {
            hunks.push((from, (row, column)));
            (row, column) = (row + 1, column + 1);
            hunks.push(((row - 1, column - 1), (row, column)));
            from = (row, column);
        } else if get(&longest, at(row + 1, column)) >= right {
            row += 1;
        } else {
            column += 1;
        }
    }
    hunks.push((from, (old.len(), new.len())));
    let lines = |((row, column), (row_end, column_end)): ((usize, usize), (usize, usize))| {
        Some((old.get(row..row_end)?, new.get(column..column_end)?))
    };
    hunks.into_iter().filter_map(lines).collect()
}
