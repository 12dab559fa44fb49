//! The drafts that survive a reload: what was typed, without secrets, as one JSON text.

use domain::okta::app::Flow;
use serde_json::{Value, json};

use crate::state::directory::Chosen;
use crate::state::doc::Doc;
use crate::state::drafts::Drafts;
use crate::state::model::Model;
use crate::state::rule_set::RuleSet;
use crate::state::theme::Theme;
use crate::state::transport::Transport;

/// The layout of the stored text; another one is left alone.
const VERSION: u64 = 1;

impl Model {
    /// What is kept for the next visit.
    pub fn drafts(&self) -> Drafts {
        let practice = self.connect.is_practice();
        let chosen = self.directory.chosen.as_ref().filter(|_| !practice).map(|chosen| {
            json!({"id": chosen.id, "name": chosen.name,
                   "domains": chosen.domains, "domain": chosen.domain})
        });
        let rest = json!({
            "version": VERSION,
            "address": self.connect.address,
            "clientId": self.connect.client_id,
            "transport": self.connect.transport.title(),
            "chosen": chosen,
            "userRules": self.user.rules.kept(),
            "checkRules": self.check.rules.kept(),
            "checkKind": self.check.kept_kind(),
            "catalogue": self.okta.flow == Flow::Catalogue,
            "oktaDone": self.okta.done,
            "theme": self.theme.word(),
        });
        Drafts {
            directory: self.directory.draft.text.clone(),
            user: self.user.draft.text.clone(),
            check: if self.check.is_secret() { "".into() } else { self.check.draft.text.clone() },
            rest,
        }
    }

    /// Takes up the drafts of the last visit; what cannot be read is left as it was.
    pub fn restore(&mut self, saved: &str) {
        let Ok(saved) = serde_json::from_str::<Value>(saved) else { return };
        if saved.get("version").and_then(Value::as_u64) != Some(VERSION) {
            return;
        }
        let text = |name: &str| saved.get(name).and_then(Value::as_str).map(str::to_owned);
        let transport = text("transport").as_deref().and_then(Transport::parse);
        self.connect.restore(text("address"), text("clientId"), transport);
        self.directory.chosen = saved.get("chosen").and_then(read_chosen);
        for (doc, name) in [(Doc::User, "userRules"), (Doc::Check, "checkRules")] {
            let rules = saved.get(name).map(RuleSet::restored);
            let fits = |it: &RuleSet| Self::profiles(doc).any(|known| known == it.profile);
            self.choose_rules(doc, rules.filter(fits).unwrap_or_default());
        }
        let context = self.context(Doc::Directory);
        if let Some(directory) = text("directory") {
            self.directory.draft.edit_text(directory, &context);
        }
        if let Some(user) = text("user") {
            self.user.draft.edit_text(user, &self.context(Doc::User));
        }
        self.check.choose(text("checkKind").as_deref().unwrap_or_default());
        if let Some(check) = text("check") {
            self.edit_doc(Doc::Check, check.into());
        }
        if saved.get("catalogue").and_then(Value::as_bool) == Some(true) {
            self.okta.flow = Flow::Catalogue;
        }
        self.okta.done = strings(saved.get("oktaDone"));
        self.theme = Theme::parse(&text("theme").unwrap_or_default());
    }
}

fn read_chosen(value: &Value) -> Option<Chosen> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    Some(Chosen {
        id: text("id")?,
        name: text("name")?,
        domains: strings(value.get("domains")),
        domain: text("domain")?,
    })
}

fn strings(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}
