//! The places of the page, as they stand in the URL's fragment.

use domain::wire::percent;

/// A step of the path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Route {
    /// `#/connect`: tenant, client, token.
    #[default]
    Connect,
    /// `#/directory`: a directory of type Other.
    Directory,
    /// `#/user`: a provisioned user.
    User,
    /// `#/okta`: what is typed into Okta.
    Okta,
    /// `#/check`: any document, checked.
    Check,
    /// `#/practice`: what the practice tenant holds and got.
    Practice,
}

impl Route {
    /// The steps in their order.
    pub const ALL: [Self; 6] =
        [Self::Connect, Self::Directory, Self::User, Self::Okta, Self::Check, Self::Practice];

    /// The fragment's word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Directory => "directory",
            Self::User => "user",
            Self::Okta => "okta",
            Self::Check => "check",
            Self::Practice => "practice",
        }
    }

    /// The step's name on the path.
    pub fn title(self) -> &'static str {
        match self {
            Self::Connect => "Connect",
            Self::Directory => "Directory",
            Self::User => "User",
            Self::Okta => "Okta",
            Self::Check => "Check",
            Self::Practice => "Practice",
        }
    }

    /// `#/connect`
    pub fn fragment(self) -> String {
        format!("#/{}", self.word())
    }

    /// Reads a fragment; what is not a step is the first one.
    pub fn parse(fragment: &str) -> Self {
        let word = fragment.trim_start_matches(['#', '/']);
        let word = word.split(['/', '?']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|route| route.word() == word).unwrap_or_default()
    }

    /// The place in a step that a fragment names: `#/user?at=/emails` leads to `/emails`.
    pub fn place(fragment: &str) -> Option<String> {
        let (_, query) = fragment.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.strip_prefix("at="));
        pairs.next().map(percent::decode).filter(|at| !at.is_empty())
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        let at = Self::ALL.iter().position(|route| *route == self)?;
        Self::ALL.get(at + 1).copied()
    }
}
