//! Where a link to a place leads: to the field that is bound to it, or into the text.

use domain::json::document::{Node, Value};
use domain::json::position::Span;
use domain::pointer::Pointer;

use crate::route::Route;
use crate::state::connect::{ConnectMsg, TokenWay};
use crate::state::directory::DirectoryOperation;
use crate::state::doc::Doc;
use crate::state::effect::Effect;
use crate::state::model::Model;
use crate::state::user::UserOperation;

impl Model {
    /// Leads to `at` in the step that is shown: a JSON Pointer into its document, or a name.
    pub fn follow(&mut self, at: &str) -> Vec<Effect> {
        let focus = |id: &str| vec![Effect::Focus(id.to_owned())];
        match (self.route, at) {
            (Route::Connect, "address") => focus("address"),
            (Route::Connect, "transport") => focus("transport"),
            (Route::Connect, "token") => match self.connect.way {
                TokenWay::Paste => focus("pasted-token"),
                TokenWay::Request => focus("send"),
            },
            (Route::Connect, "clientId" | "clientSecret") => {
                self.connect.take(ConnectMsg::ChoseTokenWay(TokenWay::Request), self.now);
                focus(if at == "clientId" { "client-id" } else { "client-secret" })
            }
            (Route::Directory, "list") => {
                self.directory.operation = DirectoryOperation::List;
                focus("send")
            }
            (Route::Directory, _) => {
                self.directory.operation = DirectoryOperation::Create;
                self.reach(Doc::Directory, at)
            }
            (Route::User, "find") => {
                self.user.operation = UserOperation::Find;
                focus("find-name")
            }
            (Route::User, _) => {
                self.user.operation = UserOperation::Create;
                self.reach(Doc::User, at)
            }
            (Route::Check, _) => self.reach(Doc::Check, at),
            (Route::Okta, section) => focus(&format!("okta-{section}")),
            (Route::Connect | Route::Practice, _) => Vec::new(),
        }
    }

    /// Leads to the field at this pointer, else to its text, else to what holds it.
    fn reach(&self, doc: Doc, at: &str) -> Vec<Effect> {
        let Some(pointer) = Pointer::parse(at) else { return Vec::new() };
        let span = self.draft(doc).root.as_deref().map(|root| span(root, &pointer));
        let span = span.unwrap_or_default();
        let field = doc.field_id(at);
        vec![Effect::Reach { field, doc, span: (span.start, span.end) }]
    }
}

/// The bytes of the member or element at `pointer`, as far as the document goes.
fn span(root: &Node, pointer: &Pointer) -> Span {
    let mut span = Span::new(root.span.start, root.span.start);
    let mut node = root;
    for token in pointer.tokens() {
        let (next, here) = match &node.value {
            Value::Object(_) => match node.member_like(token) {
                Some(member) => (&member.node, member.span()),
                None => break,
            },
            _ => match node.child(token) {
                Some(child) => (child, child.span),
                None => break,
            },
        };
        (node, span) = (next, here);
    }
    span
}
