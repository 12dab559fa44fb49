//! Okta's System Log: an event as JSON, with its reason in `outcome` (facts/okta.md §5).

use crate::json::document::Node;

/// An event of Okta's provisioning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// `Push user deactivation to external application`.
    pub title: String,
    /// `application.provision.user.sync`.
    pub kind: String,
    /// Whether it went well.
    pub succeeded: bool,
    /// Why not, in the words of Okta's tasks; `None` where Okta does not say.
    pub reason: Option<String>,
    /// Whom it was about, where it says so.
    pub user: Option<String>,
}

/// The event that `root` is, if it is one of provisioning.
pub fn read(root: &Node) -> Option<Event> {
    let text = |node: &Node, name: &str| {
        let text = node.member(name).and_then(|it| it.node.as_str());
        text.filter(|it| !it.trim().is_empty()).map(str::to_owned)
    };
    let kind = text(root, "eventType")?;
    let legacy = text(root, "legacyEventType").unwrap_or_default();
    let is_provisioning =
        kind.starts_with("application.provision.") || legacy.starts_with("app.user_management.");
    let outcome = &root.member("outcome")?.node;
    let result = text(outcome, "result")?;
    let targets = root.member("target").map(|it| it.node.items()).unwrap_or_default();
    let is_user = |node: &&Node| text(node, "type").is_some_and(|it| it.contains("User"));
    is_provisioning.then(|| Event {
        title: text(root, "displayMessage").unwrap_or_default(),
        succeeded: result.eq_ignore_ascii_case("SUCCESS"),
        reason: text(outcome, "reason"),
        user: targets.iter().find(is_user).and_then(|it| text(it, "alternateId")),
        kind,
    })
}
