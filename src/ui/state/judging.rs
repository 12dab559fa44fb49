//! Under which rules each document stands, and the change of them.

use domain::check::context::Context;
use domain::profile::catalog::PROFILES;
use domain::profile::profile::Profile;
use domain::scim::version::Version;

use crate::state::doc::Doc;
use crate::state::model::Model;
use crate::state::rule_set::RuleSet;

impl Model {
    /// What this document is judged by. A directory's rules are Access's alone.
    pub fn context(&self, doc: Doc) -> Context {
        match doc {
            Doc::Directory => self.directory.context(),
            Doc::User => self.user.rules.over(self.directory.context()),
            Doc::Check => {
                let known = Context { now: Some(self.now), ..Context::default() };
                self.check.rules.over(known)
            }
        }
    }

    /// The chosen rule set of a document; the default one for a directory.
    pub fn rules(&self, doc: Doc) -> RuleSet {
        match doc {
            Doc::Directory => RuleSet::default(),
            Doc::User => self.user.rules,
            Doc::Check => self.check.rules,
        }
    }

    /// The profiles that a document can be judged by: what the third step sends is SCIM 1.1.
    pub fn profiles(doc: Doc) -> impl Iterator<Item = &'static Profile> {
        let any = doc == Doc::Check;
        PROFILES.iter().copied().filter(move |it| any || it.version == Version::Scim1)
    }

    /// Judges a document by other rules from now on.
    pub fn choose_rules(&mut self, doc: Doc, rules: RuleSet) {
        match doc {
            Doc::Directory => return,
            Doc::User => self.user.rules = rules,
            Doc::Check => self.check.rules = rules,
        }
        let context = self.context(doc);
        match doc {
            Doc::Directory => {}
            Doc::User => self.user.draft.look(&context),
            Doc::Check => self.read_pasted_again(),
        }
    }
}
