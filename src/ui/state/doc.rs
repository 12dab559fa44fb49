//! The documents that a person edits.

/// The three documents that a person edits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doc {
    /// The directory of step 2.
    Directory,
    /// The user of step 3.
    User,
    /// The pasted text of step 5.
    Check,
}

impl Doc {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Directory, Self::User, Self::Check];

    /// The id of its editor, and the beginning of its fields' ids.
    pub fn id(self) -> &'static str {
        match self {
            Self::Directory => "directory-json",
            Self::User => "user-json",
            Self::Check => "check-json",
        }
    }

    /// The document whose editor has this id.
    pub fn of(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|doc| doc.id() == id)
    }

    /// The id of the field that is bound to this pointer.
    pub fn field_id(self, pointer: &str) -> String {
        let letters = pointer.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' });
        format!("{}{}", self.id(), letters.collect::<String>())
    }

    /// The id of the list of its problems.
    pub fn problems_id(self) -> String {
        format!("{}-problems", self.id())
    }

    /// The id of the button that leads to the problem of this index.
    pub fn problem_id(self, index: usize) -> String {
        format!("{}-{index}", self.problems_id())
    }
}
