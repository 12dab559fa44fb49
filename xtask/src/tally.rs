//! Counts of passed and failed tests, read off what the runners print. It deliberately knows only
//! two dialects: `cargo test` (and wasm-bindgen's runner, which speaks the same) and `node --test`.

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl Tally {
    /// Adds what one printed line tells.
    pub fn read(&mut self, line: &str) {
        let line = line.trim().trim_start_matches(['ℹ', '#']).trim_start();
        if let Some(counts) = line.strip_prefix("test result:") {
            self.passed += before(counts, " passed");
            self.failed += before(counts, " failed");
        } else if let Some(count) = line.strip_prefix("pass ") {
            self.passed += count.parse().unwrap_or(0);
        } else if let Some(count) = line.strip_prefix("fail ") {
            self.failed += count.parse().unwrap_or(0);
        }
    }

    /// Adds another count.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number that stands right before a word.
fn before(text: &str, word: &str) -> u32 {
    text.split(word)
        .next()
        .and_then(|head| head.rsplit(' ').next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use crate::tally::*;

    #[test]
    fn both_dialects_are_counted() {
        let mut tally = Tally::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored",
            "ℹ pass 7",
            "# fail 1",
            "test passes_nothing ... ok",
            "failures:",
        ] {
            tally.read(line);
        }
        assert_eq!(tally, Tally { passed: 22, failed: 3 });
    }
}
