//! What is checked: a text, what it is meant to be, and what is known around it.

use crate::check::context::Context;
use crate::check::mode::Mode;
use crate::check::texts::{Text, texts};
use crate::check::urn_use::{UrnUse, uses};
use crate::json::document::Node;
use crate::profile::profile::Profile;
use crate::scim::dialect::Dialect;
use crate::scim::walk::{Visit, walk};
use std::cell::OnceCell;

/// What the text is meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A user that is to be created or replaced.
    User,
    /// The body of `POST …/directoryconfigs`.
    DirectoryConfig,
    /// The body of `PATCH …/Users/{id}`.
    Patch,
    /// A list that a SCIM server answered.
    List,
    /// An error that a SCIM server answered.
    Error,
    /// The form of a token request: `grant_type=…&client_id=…`; not JSON.
    TokenRequest,
    /// A bearer token as it was pasted; not JSON.
    Token,
    /// The tenant's address, as a person typed it; not JSON.
    TenantUrl,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::User,
        Self::DirectoryConfig,
        Self::Patch,
        Self::List,
        Self::Error,
        Self::TokenRequest,
        Self::Token,
        Self::TenantUrl,
    ];

    /// Those that are JSON.
    pub const JSON: &[Self] =
        &[Self::User, Self::DirectoryConfig, Self::Patch, Self::List, Self::Error];

    /// Its word on the command line, in stored drafts and on the page's switch.
    pub fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::DirectoryConfig => "directory",
            Self::Patch => "patch",
            Self::List => "list",
            Self::Error => "error",
            Self::TokenRequest => "token-request",
            Self::Token => "token",
            Self::TenantUrl => "address",
        }
    }

    /// The kind of this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Whether it is a text of SCIM, whose rules are the profile's; the others are Access's or
    /// OAuth's, whatever the profile.
    pub fn is_scim(self) -> bool {
        matches!(self, Self::User | Self::Patch | Self::List | Self::Error)
    }

    /// Whether a text of this kind is a secret, or holds one: it is not kept anywhere.
    pub fn is_secret(self) -> bool {
        matches!(self, Self::TokenRequest | Self::Token)
    }

    /// Whether a text of this kind is JSON.
    pub fn is_json(self) -> bool {
        !matches!(self, Self::TokenRequest | Self::Token | Self::TenantUrl)
    }
}

/// One text under check. What the rules ask for again and again is made once, when the first asks.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The person's own text.
    pub text: &'a str,
    /// The root of the document; for a text that is not JSON a `null` over the whole text.
    pub root: &'a Node,
    /// What it is meant to be.
    pub kind: Kind,
    /// The rule set in force, and what is known beside the text.
    pub context: &'a Context,
    visits: OnceCell<Vec<Visit<'a>>>,
    texts: OnceCell<Vec<Text<'a>>>,
    uses: OnceCell<Vec<UrnUse<'a>>>,
}

impl<'a> Subject<'a> {
    /// A text, its document, and what is known.
    pub fn new(text: &'a str, root: &'a Node, kind: Kind, context: &'a Context) -> Self {
        let (visits, texts, uses) = Default::default();
        Self { text, root, kind, context, visits, texts, uses }
    }

    /// Every attribute of the user, as `scim::walk` goes.
    pub fn visits(&self) -> &[Visit<'a>] {
        self.visits.get_or_init(|| walk(self.dialect(), self.root))
    }

    /// Every text of the user, as `check::texts` tells them.
    pub fn texts(&self) -> &[Text<'a>] {
        self.texts.get_or_init(|| texts(self.dialect(), self.root, self.visits()))
    }

    /// Every URN of the user, as `check::urn_use` tells them.
    pub fn uses(&self) -> &[UrnUse<'a>] {
        self.uses.get_or_init(|| uses(self.dialect(), self.root))
    }

    /// The rule set in force.
    pub fn profile(&self) -> &'static Profile {
        self.context.profile
    }

    /// The tables of its version.
    pub fn dialect(&self) -> &'static Dialect {
        self.context.profile.dialect()
    }

    /// Whether it is judged as the schema writes it rather than as a lenient server reads it.
    pub fn is_strict(&self) -> bool {
        self.context.mode == Mode::Strict
    }
}
