//! Ids that look random and are not: the same seed gives the same ids in the same order, so that
//! the same transcript is answered with the same bytes. They are no secrets and no cryptography.

/// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ids(u64);

impl Ids {
    /// Ids that follow from `seed`.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next id in the shape of a version 4 UUID (RFC 9562 §5.4).
    pub fn uuid(&mut self) -> String {
        let high = self.next() & !0xf000 | 0x4000;
        let low = self.next() & !(0b11 << 62) | 0b10 << 62;
        format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        )
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }
}

#[cfg(test)]
mod tests {
    use crate::practice::ids::Ids;

    #[test]
    fn the_reference_sequence_of_split_mix_64_comes_out() {
        let mut ids = Ids::new(1_234_567);
        assert_eq!(ids.next(), 6_457_827_717_110_365_317);
        assert_eq!(ids.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn an_id_has_the_shape_of_a_version_4_uuid() {
        let id = Ids::new(0).uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(id.get(14..15), Some("4"), "{id}");
        assert!(matches!(id.get(19..20), Some("8" | "9" | "a" | "b")), "{id}");
        assert_eq!(id, Ids::new(0).uuid());
        assert_ne!(id, Ids::new(1).uuid());
    }
}
