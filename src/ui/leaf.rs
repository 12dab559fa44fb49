//! A leaf of the rules' manual, as it stands in the URL's fragment.

/// A leaf of the manual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// `#/rules`: every rule.
    Index,
    /// `#/rules/CODE`: one rule, or a code that no rule has.
    Rule(String),
}

impl Leaf {
    /// The word in the fragment and on the frame.
    pub const WORD: &str = "rules";

    /// The fragment of the index, with which every other begins.
    pub const INDEX: &str = "#/rules";

    /// `#/rules/missing-required`
    pub fn of(code: &str) -> String {
        [Self::INDEX, "/", code].concat()
    }

    /// Reads a fragment; `None` where it leads elsewhere.
    pub fn parse(fragment: &str) -> Option<Self> {
        let path = fragment.trim_start_matches(['#', '/']).split('?').next()?;
        let code = path.strip_prefix(Self::WORD)?;
        match code.trim_end_matches('/').strip_prefix('/') {
            Some(code) => Some(Self::Rule(code.to_owned())),
            None => code.chars().all(|it| it == '/').then_some(Self::Index),
        }
    }
}
