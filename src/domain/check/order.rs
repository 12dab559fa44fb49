//! Sorting, once for all types: each type that the library sorts by itself would bring kilobytes
//! of its own into the page.

use std::cmp::Ordering;

/// The places `0..count` in the order of `compare`; equal ones keep theirs.
#[inline(never)]
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|left, right| compare(*left, *right).then(left.cmp(right)));
    places
}

/// The items in the order of `compare`; equal ones keep theirs.
pub fn ordered<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = order(items.len(), &|left, right| match (items.get(left), items.get(right)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| items.get_mut(place)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use crate::check::order::ordered;

    #[test]
    fn equal_items_keep_their_order() {
        let items: Vec<(usize, usize)> = (0..200).map(|at| (at * 7 % 5, at)).collect();
        let mut stable = items.clone();
        stable.sort_by_key(|it| it.0);
        assert_eq!(ordered(items, |left, right| left.0.cmp(&right.0)), stable);
    }
}
