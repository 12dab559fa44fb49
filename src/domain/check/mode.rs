//! How strictly a text is judged.

/// How strictly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As Access takes it: what it is known to put right itself is a warning.
    #[default]
    Compatible,
    /// As the standard has it: what a strict server refuses is an error.
    Strict,
}
