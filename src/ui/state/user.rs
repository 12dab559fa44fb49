//! The third step's state: the user under edit and the one that the tenant knows.

use domain::access::user::{self, Found};
use domain::check::context::Context;
use domain::check::subject::Kind;
use domain::json::{edit, parse, write};
use domain::pointer::Pointer;

use crate::state::draft::JsonDraft;
use crate::state::rule_set::RuleSet;

/// Which user request is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserOperation {
    /// `POST Users`
    #[default]
    Create,
    /// `GET Users?filter=userName eq …`
    Find,
    /// `PATCH` with `active: false`
    Deactivate,
    /// `PATCH` with `active: true`
    Reactivate,
}

/// What the third step holds.
#[derive(Clone, Debug)]
pub struct UserStep {
    /// The body of the creation.
    pub draft: JsonDraft,
    /// By what it is judged.
    pub rules: RuleSet,
    /// Which request is shown.
    pub operation: UserOperation,
    /// The name to look up, where it is not the draft's.
    pub find_name: Option<String>,
    /// The user that the tenant knows, from a creation or a look-up.
    pub found: Option<Found>,
}

impl UserStep {
    /// With the example.
    pub fn new() -> Self {
        Self {
            draft: JsonDraft::new(Kind::User, example(), &Context::default()),
            rules: RuleSet::default(),
            operation: UserOperation::Create,
            find_name: None,
            found: None,
        }
    }

    /// The name to look up.
    pub fn name(&self) -> String {
        let drafted = || self.draft.field(&Pointer::of(["userName"]));
        self.find_name.clone().unwrap_or_else(drafted)
    }
}

impl Default for UserStep {
    fn default() -> Self {
        Self::new()
    }
}

/// A user that a person may try at once.
pub fn example() -> String {
    let values = [
        ("/userName", "mara.lopez"),
        ("/externalId", "00u9ab3xyzQ1mara5d7"),
        ("/name/givenName", "Mara"),
        ("/name/familyName", "López"),
        ("/emails/0/value", "mara.lopez@acme.example"),
        ("/urn:scim:schemas:extension:workspace:1.0/userPrincipalName", "mara.lopez@acme.example"),
    ];
    values.into_iter().fold(user::draft("acme.example"), |text, (at, value)| {
        let (Ok(root), Some(at)) = (parse::parse(&text), Pointer::parse(at)) else { return text };
        edit::apply(&text, &edit::set(&text, &root, &at, &write::string(value)))
    })
}

/// A user to fill in, for this domain.
pub fn blank(domain: &str) -> String {
    user::draft(domain)
}
