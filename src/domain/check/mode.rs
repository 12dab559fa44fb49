//! How strictly a text is judged.

/// How strictly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As the service takes it: what it is known to put right itself is a warning.
    #[default]
    Compatible,
    /// As the schema writes it: what a lenient server has to put right is an error.
    Strict,
}

impl Mode {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Compatible, Self::Strict];

    /// Its word on the command line and in stored drafts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Strict => "strict",
        }
    }

    /// The mode of this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.word() == word)
    }
}
