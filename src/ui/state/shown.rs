//! A request as it is shown, and what stands in the way of sending it.

use domain::wire::call::Call;

use crate::route::Route;
use crate::state::doc::Doc;

/// What must be done before a request can be sent, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindrance {
    /// On the button, in the imperative.
    pub text: String,
    /// Where to go.
    pub mend: Mend,
}

impl Hindrance {
    /// Mended at the field `id` of `route`.
    pub fn at_field(text: &str, route: Route, id: &'static str) -> Self {
        Self { text: text.to_owned(), mend: Mend::Field(route, id) }
    }
}

/// Where a hindrance is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mend {
    /// At the first problem of this document.
    Problem(Doc),
    /// At the field of this id, in this step.
    Field(Route, &'static str),
    /// In another request of this step: look the user up.
    Find,
}

/// A request as it is shown.
#[derive(Clone, Debug)]
pub struct Request {
    /// The call; an empty token shows as `…`.
    pub call: Call,
    /// On the button.
    pub title: &'static str,
    /// The document that is its body.
    pub doc: Option<Doc>,
    /// What stands in the way.
    pub hindrance: Option<Hindrance>,
}
