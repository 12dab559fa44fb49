//! The stored drafts, of which the first part reads and writes its own members only: what the
//! other steps keep there stays byte for byte.

use domain::json::document::{Node, Value};
use domain::json::{edit, grammar, write};
use domain::pointer::Pointer;
use page::state::connect::Connect;
use page::state::theme::Theme;
use page::state::transport::Transport;

/// What stands in an empty storage, so that the whole knows the layout.
const EMPTY: &str = r#"{"version":1}"#;

/// Takes up what the last visit left; returns its look.
pub fn restore(saved: &str, connect: &mut Connect) -> Theme {
    let Ok(root) = grammar::read(saved) else { return Theme::System };
    let text = |name: &str| Some(root.at(&Pointer::of([name]))?.as_str()?.to_owned());
    connect.restore(
        text("address"),
        text("clientId"),
        text("transport").as_deref().and_then(Transport::parse),
    );
    Theme::parse(&text("theme").unwrap_or_default())
}

/// The stored text with what is typed now.
pub fn keep(saved: &str, connect: &Connect) -> String {
    let is_object = |root: Node| matches!(root.value, Value::Object(_));
    let saved = if grammar::read(saved).is_ok_and(is_object) { saved } else { EMPTY };
    let members = [
        ("address", connect.address.as_str()),
        ("clientId", connect.client_id.as_str()),
        ("transport", connect.transport.title()),
    ];
    members.into_iter().fold(saved.to_owned(), |text, (name, value)| match grammar::read(&text) {
        Ok(root) => with(&text, &root, name, value),
        Err(_) => text,
    })
}

fn with(text: &str, root: &Node, name: &str, value: &str) -> String {
    edit::apply(text, &edit::set(text, root, &Pointer::of([name]), &write::string(value)))
}
