//! Something that is awaited from outside the page.

/// How far it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Remote<T> {
    /// Nobody has wanted it yet.
    #[default]
    Unasked,
    /// On its way.
    Loading,
    /// It did not come.
    Failed,
    /// Here.
    Ready(T),
}

impl<T> Remote<T> {
    /// What came.
    pub fn ready(&self) -> Option<&T> {
        match self {
            Self::Ready(it) => Some(it),
            _ => None,
        }
    }
}
