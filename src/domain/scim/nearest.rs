//! Did you mean? The nearest of a few names by edit distance (optimal string alignment: an
//! insertion, a deletion, a substitution or a swap of neighbours counts one).

/// The candidate nearest to `text` without regard to letter case, if it is at most `slips` away;
/// the first of equally near ones.
pub fn nearest<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    slips: usize,
) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if text.len().abs_diff(candidate.len()) > slips {
            continue;
        }
        let distance = distance(text.as_bytes(), candidate.as_bytes());
        if distance <= slips && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many slips a name of this length may have: a third of it, three at the most.
pub fn tolerance(name: &str) -> usize {
    (name.len() / 3).min(3)
}

/// The distance between two byte strings, without regard to letter case.
pub fn distance(left: &[u8], right: &[u8]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, b) in right.iter().enumerate() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or(usize::MAX - 1);
            let mut cost = (at(&row, j) + usize::from(!a.eq_ignore_ascii_case(b)))
                .min(at(&row, j + 1) + 1)
                .min(at(&next, j) + 1);
            let same = |left: Option<&u8>, right: &u8| {
                left.is_some_and(|left| left.eq_ignore_ascii_case(right))
            };
            let is_swap = j > 0 && i > 0 && same(left.get(i - 1), b) && same(right.get(j - 1), a);
            if is_swap {
                cost = cost.min(at(&before, j - 1) + 1);
            }
            next.push(cost);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use crate::scim::nearest::{distance, nearest};

    #[test]
    fn a_swap_counts_one_and_letter_case_nothing() {
        assert_eq!(distance(b"domian", b"domain"), 1);
        assert_eq!(distance(b"kitten", b"sitting"), 3);
        assert_eq!(nearest("USERNMAE", ["title", "userName"], 1), Some("userName"));
        assert_eq!(nearest("zip", ["title", "userName"], 1), None);
    }
}
