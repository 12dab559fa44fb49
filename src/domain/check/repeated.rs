//! Which names of a list stood in it before. Sorted rather than compared one with another, so
//! that a pasted list of thousands takes no longer than it should.

use crate::check::order::order;
use std::cmp::Ordering;

/// How many names are compared directly: for so few that is faster.
const FEW: usize = 24;

/// The last earlier place of each name; letter case may not count (ASCII).
pub fn repeated(names: &[&str], ignore_case: bool) -> Vec<Option<usize>> {
    if names.len() <= FEW {
        let is_same = |left: &str, right: &str| match ignore_case {
            true => left.eq_ignore_ascii_case(right),
            false => left == right,
        };
        let before = |(at, name): (usize, &&str)| {
            names.iter().take(at).rposition(|earlier| is_same(earlier, name))
        };
        return names.iter().enumerate().map(before).collect();
    }
    let text = |at: usize| names.get(at).copied().unwrap_or_default();
    repeats(names.len(), &|left, right| compare(text(left), text(right), ignore_case))
}

/// The last earlier place of each pair of texts, without regard to letter case (ASCII).
pub fn repeated_pairs(pairs: &[(&str, &str)]) -> Vec<Option<usize>> {
    let pair = |at: usize| pairs.get(at).copied().unwrap_or_default();
    repeats(pairs.len(), &|left, right| {
        let ((a, b), (c, d)) = (pair(left), pair(right));
        compare(a, c, true).then_with(|| compare(b, d, true))
    })
}

fn repeats(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<Option<usize>> {
    let places = order(count, compare);
    let mut earlier = vec![None; count];
    for (left, right) in places.iter().zip(places.iter().skip(1)) {
        if compare(*left, *right).is_eq()
            && let Some(place) = earlier.get_mut(*right)
        {
            *place = Some(*left);
        }
    }
    earlier
}

fn compare(left: &str, right: &str, ignore_case: bool) -> Ordering {
    let lower = |byte: u8| if ignore_case { byte.to_ascii_lowercase() } else { byte };
    left.bytes().map(lower).cmp(right.bytes().map(lower))
}

#[cfg(test)]
mod tests {
    use crate::check::repeated::{repeated, repeated_pairs};

    #[test]
    fn long_lists_are_told_like_short_ones() {
        let short = ["a", "B", "b", "c", "A"];
        assert_eq!(repeated(&short, true), [None, None, Some(1), None, Some(0)]);
        assert_eq!(repeated(&short, false), [None; 5]);
        let names: Vec<String> = (0..100).map(|it| format!("N{}", it % 60)).collect();
        let long: Vec<&str> = names.iter().map(String::as_str).collect();
        let told = repeated(&long, true);
        assert!(told.iter().take(60).all(Option::is_none));
        assert_eq!((told[60], told[99]), (Some(0), Some(39)));
        assert_eq!(told, repeated(&long, false));
    }

    #[test]
    fn a_pair_is_repeated_where_both_of_it_are() {
        let pairs = [("work", "a"), ("home", "a"), ("WORK", "A"), ("work", "b"), ("work", "a")];
        assert_eq!(repeated_pairs(&pairs), [None, None, Some(0), None, Some(2)]);
    }
}
