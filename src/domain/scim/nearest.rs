//! Did you mean? The nearest of a few names by edit distance (optimal string alignment: an
//! insertion, a deletion, a substitution or a swap of neighbours counts one).
//!
//! A pasted text may have thousands of unknown names, so only the diagonals that can still be
//! near enough are followed, on the stack, and only as long as they are.

/// The most slips that are ever counted.
const MOST: usize = 4;
/// The diagonals of so many slips.
const BAND: usize = 2 * MOST + 1;
/// A cell that is too far.
const FAR: u8 = u8::MAX - 1;

/// The candidate nearest to `text` without regard to letter case (ASCII), if it is at most `slips`
/// away; the first of equally near ones. More than four slips are never near.
pub fn nearest<'a>(
    text: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    slips: usize,
) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let Some(limit) = best.map_or(Some(slips), |(least, _)| least.checked_sub(1)) else {
            break;
        };
        if let Some(distance) = distance(text.as_bytes(), candidate.as_bytes(), limit) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// How many slips a name of this length may have: a third of it, three at the most.
pub fn tolerance(name: &str) -> usize {
    (name.len() / 3).min(3)
}

/// The distance between two byte strings without regard to letter case, if it is at most `limit`.
fn distance(left: &[u8], right: &[u8], limit: usize) -> Option<usize> {
    let limit = limit.min(MOST);
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    // The cell of the diagonal `d` in the row `i` is for the first `i` bytes of `left` and the
    // first `i + d - limit` of `right`.
    let cell = |row: &[u8; BAND], d: usize| row.get(d).copied().unwrap_or(FAR);
    let is_same = |i: usize, j: usize| match (left.get(i), right.get(j)) {
        (Some(a), Some(b)) => a.eq_ignore_ascii_case(b),
        _ => false,
    };
    let band = 2 * limit + 1;
    let (mut before, mut row) = ([FAR; BAND], [FAR; BAND]);
    for (d, cell) in row.iter_mut().enumerate().take(band).skip(limit) {
        *cell = (d - limit) as u8;
    }
    for i in 1..=left.len() {
        let mut next = [FAR; BAND];
        for d in limit.saturating_sub(i)..band {
            let j = i + d - limit;
            if j > right.len() {
                break;
            }
            let mut cost = cell(&row, d + 1).saturating_add(1);
            if j > 0 {
                cost = cost
                    .min(cell(&row, d) + u8::from(!is_same(i - 1, j - 1)))
                    .min(d.checked_sub(1).map_or(FAR, |d| cell(&next, d)).saturating_add(1));
            }
            if i > 1 && j > 1 && is_same(i - 1, j - 2) && is_same(i - 2, j - 1) {
                cost = cost.min(cell(&before, d) + 1);
            }
            if let Some(cell) = next.get_mut(d) {
                *cell = cost.min(FAR);
            }
        }
        if next.iter().all(|&it| usize::from(it) > limit) {
            return None;
        }
        before = std::mem::replace(&mut row, next);
    }
    let last = usize::from(cell(&row, right.len() + limit - left.len()));
    (last <= limit).then_some(last)
}

#[cfg(test)]
mod tests {
    use crate::scim::nearest::{distance, nearest};

    /// The whole table, without regard to cost.
    fn slow(left: &[u8], right: &[u8]) -> usize {
        let same = |i: usize, j: usize| left[i].eq_ignore_ascii_case(&right[j]);
        let mut table = vec![vec![0; right.len() + 1]; left.len() + 1];
        for i in 0..=left.len() {
            for j in 0..=right.len() {
                table[i][j] = match (i, j) {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => {
                        let mut cost = (table[i - 1][j - 1] + usize::from(!same(i - 1, j - 1)))
                            .min(table[i - 1][j] + 1)
                            .min(table[i][j - 1] + 1);
                        if i > 1 && j > 1 && same(i - 1, j - 2) && same(i - 2, j - 1) {
                            cost = cost.min(table[i - 2][j - 2] + 1);
                        }
                        cost
                    }
                };
            }
        }
        table[left.len()][right.len()]
    }

    #[test]
    fn a_swap_counts_one_and_letter_case_nothing() {
        assert_eq!(distance(b"domian", b"domain", 4), Some(1));
        assert_eq!(distance(b"kitten", b"sitting", 4), Some(3));
        assert_eq!(distance(b"kitten", b"sitting", 2), None);
        assert_eq!(nearest("USERNMAE", ["title", "userName"], 1), Some("userName"));
        assert_eq!(nearest("zip", ["title", "userName"], 1), None);
        assert_eq!(nearest("abd", ["abc", "abe", "ab"], 1), Some("abc"));
        assert_eq!(nearest("", ["", "a"], 0), Some(""));
    }

    #[test]
    fn the_band_tells_the_distance_of_the_whole_table() {
        let names = [
            "",
            "a",
            "ab",
            "ba",
            "abc",
            "cab",
            "acb",
            "domain",
            "domian",
            "dmoain",
            "do main",
            "userName",
            "usreNaem",
            "user",
            "displayName",
            "nickName",
            "urn:scim:core:1.0",
            "urn:scim:core:2.0",
            "scim:core:1.0",
            "urn:scmi:cor:1.0",
        ];
        for left in names {
            for right in names {
                let whole = slow(left.as_bytes(), right.as_bytes());
                for limit in 0..=4 {
                    let told = distance(left.as_bytes(), right.as_bytes(), limit);
                    assert_eq!(told, Some(whole).filter(|it| *it <= limit), "{left} {right}");
                }
            }
        }
    }
}
