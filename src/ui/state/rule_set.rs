//! By what a document is judged, as a person chose it: a profile and how strictly.

use domain::check::context::Context;
use domain::check::mode::Mode;
use domain::check::scope::Scope;
use domain::profile::catalog;
use domain::profile::profile::Profile;
use serde_json::{Value, json};

/// A profile and how strictly.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RuleSet {
    /// The profile.
    pub profile: &'static Profile,
    /// How strictly.
    pub mode: Mode,
}

impl RuleSet {
    /// This rule set with what else is known.
    pub fn over(self, known: Context) -> Context {
        Context { profile: self.profile, mode: self.mode, ..known }
    }

    /// This one, if a rule of this scope looks under its profile; else the first under whose it does.
    pub fn within(self, scope: Scope) -> Self {
        let fits = |it: &&&'static Profile| scope.includes(it);
        let fitting = [&self.profile].into_iter().chain(catalog::PROFILES).find(fits);
        Self { profile: fitting.copied().unwrap_or(self.profile), ..self }
    }

    /// What is kept of it.
    pub fn kept(self) -> Value {
        json!({"profile": self.profile.name, "mode": self.mode.word()})
    }

    /// What was kept; a profile of another date is still that profile.
    pub fn restored(kept: &Value) -> Self {
        let text = |name: &str| kept.get(name).and_then(Value::as_str).unwrap_or_default();
        let bare = text("profile").split('@').next().unwrap_or_default();
        let known = catalog::profile(text("profile")).or_else(|| catalog::profile(bare));
        Self {
            profile: known.unwrap_or(Self::default().profile),
            mode: Mode::parse(text("mode")).unwrap_or_default(),
        }
    }
}

impl Default for RuleSet {
    fn default() -> Self {
        let Context { profile, mode, .. } = Context::default();
        Self { profile, mode }
    }
}
