//! The second step's state: the directory under edit, the tenant's directories, the chosen one.

use domain::access::directory::{self, Directory};
use domain::check::context::Context;
use domain::check::subject::Kind;

use crate::state::draft::JsonDraft;

/// Which directory request is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DirectoryOperation {
    /// `POST directoryconfigs`
    #[default]
    Create,
    /// `GET directoryconfigs`
    List,
    /// `GET directoryconfigs/{id}/domains`, where the list does not say them
    Domains,
}

/// The directory into which users are to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Its id in the tenant.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its domains, as far as known.
    pub domains: Vec<String>,
    /// The domain that users carry.
    pub domain: String,
}

/// What the second step holds.
#[derive(Clone, Debug)]
pub struct DirectoryStep {
    /// The body of the creation.
    pub draft: JsonDraft,
    /// Which request is shown.
    pub operation: DirectoryOperation,
    /// The directory whose domains are asked for, by id.
    pub asked: Option<String>,
    /// The tenant's directories, once listed.
    pub listed: Option<Vec<Directory>>,
    /// The chosen one.
    pub chosen: Option<Chosen>,
}

impl DirectoryStep {
    /// With the example.
    pub fn new() -> Self {
        Self {
            draft: JsonDraft::new(Kind::DirectoryConfig, example(), &Context::default()),
            operation: DirectoryOperation::Create,
            asked: None,
            listed: None,
            chosen: None,
        }
    }

    /// What the checks of a user may know of the directory.
    pub fn context(&self) -> Context {
        let domains = self.chosen.as_ref().map(|chosen| chosen.domains.clone());
        let chosen = self.chosen.as_ref().map(|chosen| chosen.id.as_str());
        let others = self.listed.iter().flatten().filter(|it| Some(it.id.as_str()) != chosen);
        let taken = others.flat_map(|it| it.domains.iter().cloned()).collect();
        Context { domains: domains.unwrap_or_default(), taken, ..Context::default() }
    }
}

impl Default for DirectoryStep {
    fn default() -> Self {
        Self::new()
    }
}

/// A directory that a person may try at once.
pub fn example() -> String {
    directory::draft("Okta Universal Directory", &["acme.example"])
}

/// A directory to fill in.
pub fn blank() -> String {
    directory::draft("", &[""])
}
