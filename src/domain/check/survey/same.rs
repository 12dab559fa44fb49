//! Whether two short texts are the same, up to eight bytes at a time. A browser's WebAssembly
//! compares slices byte by byte, and names are compared more often than anything else.

/// Whether the bytes are the same.
#[inline]
pub fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let Some(last) = left.len().checked_sub(8) else { return is_same_short(left, right) };
    let mut at = 0;
    while at < last {
        if eight(left, at) != eight(right, at) {
            return false;
        }
        at += 8;
    }
    eight(left, last) == eight(right, last)
}

/// The same for less than eight bytes each, and as many.
#[inline]
fn is_same_short(left: &[u8], right: &[u8]) -> bool {
    match left.len().checked_sub(4) {
        Some(last) => four(left, 0) == four(right, 0) && four(left, last) == four(right, last),
        None => left.iter().zip(right).all(|(left, right)| left == right),
    }
}

#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    let eight = bytes.get(at..at + 8).and_then(|it| <[u8; 8]>::try_from(it).ok());
    u64::from_le_bytes(eight.unwrap_or_default())
}

#[inline]
fn four(bytes: &[u8], at: usize) -> u32 {
    let four = bytes.get(at..at + 4).and_then(|it| <[u8; 4]>::try_from(it).ok());
    u32::from_le_bytes(four.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use crate::check::survey::same::same;

    #[test]
    fn every_length_and_every_byte_counts() {
        let text: Vec<u8> = (0..40).collect();
        for length in 0..=text.len() {
            let whole = &text[..length];
            assert!(same(whole, whole));
            assert!(!same(whole, &text[..length.saturating_sub(1)]) || length == 0);
            for at in 0..length {
                let mut other = whole.to_vec();
                other[at] ^= 0x80;
                assert!(!same(whole, &other), "{length} {at}");
            }
        }
    }
}
