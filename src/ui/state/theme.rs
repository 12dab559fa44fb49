//! Light and dark.

/// The look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The attribute's value, and the word in stored drafts.
    pub fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a word; an unknown one means the system's choice.
    pub fn parse(word: &str) -> Self {
        [Self::Light, Self::Dark].into_iter().find(|it| it.word() == word).unwrap_or_default()
    }
}
