//! Which names of a list stood in it before. Found by their hashes rather than compared one with
//! another, so that a pasted list of thousands takes no longer than it should.

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
    let is_same = |left: usize, right: usize| match ignore_case {
        true => text(left).eq_ignore_ascii_case(text(right)),
        false => text(left) == text(right),
    };
    repeats(names.len(), &|at| hash(START, text(at)), &is_same)
}

/// The last earlier place of each pair of texts, without regard to letter case (ASCII).
pub fn repeated_pairs(pairs: &[(&str, &str)]) -> Vec<Option<usize>> {
    let pair = |at: usize| pairs.get(at).copied().unwrap_or_default();
    let is_same = |left: usize, right: usize| {
        let ((a, b), (c, d)) = (pair(left), pair(right));
        a.eq_ignore_ascii_case(c) && b.eq_ignore_ascii_case(d)
    };
    repeats(pairs.len(), &|at| hash(hash(START, pair(at).0), pair(at).1), &is_same)
}

fn repeats(
    count: usize,
    hash: &dyn Fn(usize) -> u32,
    is_same: &dyn Fn(usize, usize) -> bool,
) -> Vec<Option<usize>> {
    let mask = (2 * count).next_power_of_two() - 1;
    // Where the text of a slot stood last, and 1; 0 is free.
    let mut slots = vec![0_usize; mask + 1];
    let mut earlier = vec![None; count];
    for (at, earlier) in earlier.iter_mut().enumerate() {
        let mut slot = hash(at) as usize & mask;
        while let Some(last) = slots.get(slot).and_then(|it| it.checked_sub(1)) {
            if is_same(last, at) {
                *earlier = Some(last);
                break;
            }
            slot = (slot + 1) & mask;
        }
        if let Some(slot) = slots.get_mut(slot) {
            *slot = at + 1;
        }
    }
    earlier
}

/// Where a hash begins.
const START: u32 = 0x811C_9DC5;

/// FNV-1a of the letters, whatever their case (ASCII). A library's would bring kilobytes.
fn hash(start: u32, text: &str) -> u32 {
    let step = |hash: u32, byte: u8| {
        (hash ^ u32::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0193)
    };
    text.bytes().fold(start, step)
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
