//! Reads a message of Okta's tasks: `Automatic provisioning of user NAME to app LABEL failed:
//! PHASE: REASON. Errors reported by remote server: WORDS` (facts/okta.md §5), or as much of it
//! as was pasted.

use crate::explain::okta::fault::{self, Fault};
use crate::explain::okta::phase::{self, Phase};

/// A message, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The call that Okta was making.
    pub phase: Phase,
    /// The user's or the group's name; empty where it is not said.
    pub name: String,
    /// The app's label in Okta; empty where it is not said.
    pub app: String,
    /// What went wrong.
    pub fault: Fault,
}

const REMOTE: &str = "errors reported by remote server:";

/// The message in `text`, whose white space is single spaces already.
pub fn read(text: &str) -> Option<Message> {
    if !phase::is_okta(text) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let split = lower.find(REMOTE);
    let remote = split.and_then(|at| text.get(at + REMOTE.len()..)).map(str::trim);
    let own = text.get(..split.unwrap_or(text.len())).unwrap_or(text).trim();
    let phase = phase::phase(own);
    Some(Message {
        phase,
        name: name(own, phase),
        app: between(own, " app ", " failed:").unwrap_or_default(),
        fault: fault::read(reason(own), remote.unwrap_or_default()),
    })
}

/// What Okta says for itself: what follows the last of its sentences.
fn reason(own: &str) -> &str {
    let lower = own.to_ascii_lowercase();
    let starts =
        ["invalid externalnamespace:", "error setting property", "create new user returned"];
    if let Some(at) = starts.iter().find_map(|start| lower.find(start)) {
        return own.get(at..).unwrap_or(own);
    }
    let begin = lower.rfind("error while ").or_else(|| lower.rfind("error authenticating"));
    let rest = match begin.and_then(|at| own.get(at..)) {
        Some(phase) => phase.split_once(':').map_or(phase, |(_, after)| after),
        // No phase: `… failed: REASON`, or the reason alone, as the System Log has it.
        None => own.rsplit_once("failed:").map_or(own, |(_, after)| after),
    };
    rest.trim().trim_end_matches('.')
}

fn name(own: &str, phase: Phase) -> String {
    let named = match phase {
        Phase::PushGroup => between(own, "target App group ", ":")
            .or_else(|| between(own, "user group ", ":"))
            .or_else(|| between(own, "get the group ", " with the externalId")),
        Phase::Verify => between(own, "if user ", " exists"),
        Phase::Create => between(own, "Error while creating user ", ":")
            .or_else(|| between(own, "Error while creating ", ":")),
        Phase::PushProfile => between(own, "profile update for ", ":"),
        Phase::Import => between(own, "import user profile for ", ":"),
        _ => None,
    };
    let tasked = || {
        between(own, " of user ", " to app ")
            .or_else(|| between(own, " of user ", " from app "))
            .or_else(|| between(own, "profile push of ", " to app "))
    };
    let name = named.filter(|it| !is_placeholder(it)).or_else(tasked).unwrap_or_default();
    let name = name.trim_matches(['`', '\'', '"', ' ']);
    if is_placeholder(name) { String::new() } else { name.to_owned() }
}

/// `<username>`: a message of a manual, not of a task.
fn is_placeholder(name: &str) -> bool {
    let name = name.trim();
    name.is_empty() || (name.starts_with('<') && name.ends_with('>'))
}

/// What stands between two pieces, without regard to letter case.
fn between(text: &str, before: &str, after: &str) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let start = lower.find(&before.to_ascii_lowercase())? + before.len();
    let end = start + lower.get(start..)?.find(&after.to_ascii_lowercase())?;
    let inside = text.get(start..end)?.trim();
    (!inside.is_empty() && inside.len() <= 200).then(|| inside.to_owned())
}
